/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;

/** What flows lead to or come from. Changes nothing; O(nodes and flows reached). */
final class Reach {

    private Reach() {
    }

    /**
     * @param from nodes and flows
     * @return these, all flows that lead on from them, directly or not, and where these lead
     */
    static Set<EObject> downstream(Collection<? extends EObject> from) {
        return reached(from, true);
    }

    /**
     * @param from nodes and flows
     * @return these, all flows that lead to them, directly or not, and where these come from
     */
    static Set<EObject> upstream(Collection<? extends EObject> from) {
        return reached(from, false);
    }

    private static Set<EObject> reached(Collection<? extends EObject> from, boolean down) {
        Set<EObject> reached = new LinkedHashSet<>();
        Deque<EObject> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            EObject each = open.remove();
            if (reached.add(each)) {
                next(each, down).stream().filter(next -> next != null && !reached.contains(next)).forEach(open::add);
            }
        }
        return reached;
    }

    private static Collection<? extends EObject> next(EObject element, boolean down) {
        return switch (element) {
            case InteractionNode node -> down ? node.getOutgoing() : node.getIncoming();
            case Flow flow -> Arrays.asList(down ? flow.getTarget() : flow.getSource());
            default -> List.of();
        };
    }
}
