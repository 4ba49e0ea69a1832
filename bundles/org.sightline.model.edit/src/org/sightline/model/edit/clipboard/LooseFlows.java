/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.SightlinePackage;

/** Leaves out flows that do not join two of the nodes that were read with them: no copy of steps has such, but a text may. O(content). */
final class LooseFlows {

    private final Content content;

    private LooseFlows(Content content) {
        this.content = content;
    }

    static void leaveOut(Content content) {
        new LooseFlows(content).leaveOut();
    }

    private void leaveOut() {
        Set<EObject> loose = new HashSet<>(content.elements().values());
        loose.removeIf(element -> !(element instanceof Flow));
        loose.removeAll(joinedBy(SightlinePackage.Literals.FLOW__SOURCE, joinedBy(SightlinePackage.Literals.FLOW__TARGET, loose)));
        forget(loose);
    }

    private Set<EObject> joinedBy(EReference end, Set<EObject> flows) {
        return content.references().stream().filter(each -> each.feature() == end && flows.contains(each.source()))
                .filter(each -> content.elements().get(each.target().id()) instanceof InteractionNode).map(Pending::source).collect(Collectors.toSet());
    }

    private void forget(Set<EObject> loose) {
        content.roots().removeIf(root -> loose.contains(root.element()));
        content.references().removeIf(each -> isWithin(each.source(), loose));
        content.elements().values().removeIf(element -> isWithin(element, loose));
        List.copyOf(loose).forEach(EcoreUtil::remove);
    }

    private static boolean isWithin(EObject element, Set<EObject> loose) {
        EObject each = element;
        while (each != null && !loose.contains(each)) {
            each = each.eContainer();
        }
        return each != null;
    }
}
