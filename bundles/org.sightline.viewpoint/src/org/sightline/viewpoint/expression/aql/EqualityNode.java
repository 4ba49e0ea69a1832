/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.Objects;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/** {@code =} and {@code <>} where no specification changes their meaning: anything can be compared, and nothing equals only itself. */
final class EqualityNode extends Node {

    private final boolean wanted;
    private final Node left;
    private final Node right;

    EqualityNode(int position, boolean wanted, Node left, Node right) {
        super(position);
        this.wanted = wanted;
        this.left = left;
        this.right = right;
    }

    @Override
    Object evaluate(Evaluation run) {
        Object one = NullOf.plain(left.evaluate(run));
        Object other = NullOf.plain(right.evaluate(run));
        return Objects.equals(one, other) == wanted;
    }
}
