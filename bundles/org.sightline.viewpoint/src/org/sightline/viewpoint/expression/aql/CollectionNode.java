/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/** <code>Sequence{1, 2}</code> or <code>OrderedSet{1, 2}</code>. A part without value leaves a null in its place. */
final class CollectionNode extends Node {

    private final boolean ordered;
    private final Node[] values;

    CollectionNode(int position, boolean ordered, Node... values) {
        super(position);
        this.ordered = ordered;
        this.values = values;
    }

    @Override
    Object evaluate(Evaluation run) {
        Collection<Object> result = ordered ? new LinkedHashSet<>() : new ArrayList<>(values.length);
        for (Node each : values) {
            Object value = NullOf.plain(each.evaluate(run));
            result.add(value instanceof Nothing ? null : value);
        }
        return result;
    }
}
