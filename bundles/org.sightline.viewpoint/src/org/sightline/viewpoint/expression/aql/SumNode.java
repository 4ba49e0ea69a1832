/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.ValueText;

/**
 * {@code a + b + c} where no specification changes the meaning of {@code +}. From the first text on, everything is appended to it as
 * text; what comes before calls the service.
 */
final class SumNode extends Node {

    /** Up to how many texts are appended one by one, which is faster than all at once. */
    private static final int FEW = 4;

    private final Node[] operands;
    private final Dispatcher[] dispatchers;

    /**
     * @param position offset of the last sign
     * @param operands two or more
     * @param dispatchers for each sign, calls {@code add}
     */
    SumNode(int position, Node[] operands, Dispatcher[] dispatchers) {
        super(position);
        this.operands = operands;
        this.dispatchers = dispatchers;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object sum = operands[0].evaluate(run);
        for (int i = 1; i < operands.length; i++) {
            if (sum instanceof String start) {
                return text(run, start, i);
            }
            Object next = operands[i].evaluate(run);
            sum = next instanceof String text ? ValueText.joined(sum).concat(text) : dispatchers[i - 1].call(run, sum, next);
        }
        return sum;
    }

    private String text(Evaluation run, String start, int from) {
        if (operands.length - from > FEW) {
            return joined(run, start, from);
        }
        String text = start;
        for (int i = from; i < operands.length; i++) {
            String next = ValueText.joined(operands[i].evaluate(run));
            bound(run, (long) text.length() + next.length());
            text = text.concat(next);
        }
        return text;
    }

    private String joined(Evaluation run, String start, int from) {
        String[] parts = new String[operands.length - from + 1];
        parts[0] = start;
        long length = start.length();
        for (int i = 1; i < parts.length; i++) {
            parts[i] = ValueText.joined(operands[from + i - 1].evaluate(run));
            length += parts[i].length();
        }
        bound(run, length);
        return String.join("", parts);
    }

    private void bound(Evaluation run, long length) {
        run.at(position());
        run.grown(length);
    }
}
