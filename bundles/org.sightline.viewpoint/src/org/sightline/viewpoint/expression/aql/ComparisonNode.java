/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.function.IntPredicate;
import org.sightline.viewpoint.expression.evaluation.Evaluation;

/** {@code <}, {@code <=}, {@code >}, {@code >=} where no specification changes their meaning, with a short cut for numbers and texts. */
final class ComparisonNode extends Node {

    private final IntPredicate wanted;
    private final Node left;
    private final Node right;
    private final Dispatcher dispatcher;

    private ComparisonNode(int position, IntPredicate wanted, Dispatcher dispatcher, Node left, Node right) {
        super(position);
        this.wanted = wanted;
        this.dispatcher = dispatcher;
        this.left = left;
        this.right = right;
    }

    static ComparisonNode of(int position, Operator operator, Dispatcher dispatcher, Node left, Node right) {
        IntPredicate wanted = switch (operator) {
            case LESS -> order -> order < 0;
            case LESS_EQUAL -> order -> order <= 0;
            case GREATER -> order -> order > 0;
            case GREATER_EQUAL -> order -> order >= 0;
            default -> throw new IllegalArgumentException(operator.name());
        };
        return new ComparisonNode(position, wanted, dispatcher, left, right);
    }

    @Override
    Object evaluate(Evaluation run) {
        Object one = left.evaluate(run);
        Object other = right.evaluate(run);
        if (one instanceof Integer a && other instanceof Integer b) {
            return wanted.test(a.compareTo(b));
        }
        if (one instanceof Double a && other instanceof Double b) {
            return wanted.test(a.compareTo(b));
        }
        if (one instanceof String a && other instanceof String b) {
            return wanted.test(a.compareTo(b));
        }
        return dispatcher.call(run, one, other);
    }
}
