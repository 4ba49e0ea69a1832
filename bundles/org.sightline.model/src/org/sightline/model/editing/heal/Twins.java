/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.heal;

import java.util.Objects;
import java.util.Optional;

import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.editing.Removal;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.index.References;
import org.sightline.model.messages.MessageBundle;

/** Makes one of two sequence flows that have come to join the same two nodes. O(flows of the source + references to the flow that goes). */
public final class Twins {

    private static final MessageBundle TEXTS = MessageBundle.of(Twins.class);

    private Twins() {
    }

    /**
     * Changes the model: if another flow joins the same nodes, it goes, and this one takes over what refers to it, the sum of the
     * probabilities, and both conditions.
     *
     * @param flow a flow with two ends
     */
    public static void unite(SequenceFlow flow) {
        Optional<SequenceFlow> twin = Scope.out(flow.getSource()).stream().filter(each -> each != flow && each.getTarget() == flow.getTarget()).findFirst();
        twin.ifPresent(other -> unite(flow, other));
    }

    private static void unite(SequenceFlow flow, SequenceFlow twin) {
        boolean isKnown = flow.getProbability() != null && twin.getProbability() != null;
        flow.setProbability(isKnown ? Double.valueOf(flow.getProbability() + twin.getProbability()) : null);
        flow.setCondition(either(twin.getCondition(), flow.getCondition()));
        References.of(twin).to(twin).forEach(reference -> reference.redirect(twin, flow));
        Removal.remove(twin);
    }

    private static String either(String one, String other) {
        if (one == null || other == null || Objects.equals(one, other)) {
            return one == null ? other : one;
        }
        return TEXTS.get("heal_alternative", one, other);
    }
}
