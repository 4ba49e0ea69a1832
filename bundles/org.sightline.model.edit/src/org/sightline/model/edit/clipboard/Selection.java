/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;

/**
 * What is copied when some elements are: the outermost of them, the events at the borders of steps, and the flows between all of
 * these. Other flows are left behind. O(what is copied).
 */
final class Selection {

    private static final MessageBundle TEXTS = MessageBundle.of(Selection.class);

    private Selection() {
    }

    static Optional<String> refusal(Collection<? extends EObject> elements) {
        if (elements.isEmpty()) {
            return Optional.of(TEXTS.get("copy_nothing"));
        }
        if (elements.stream().anyMatch(element -> element instanceof Portfolio || !(element instanceof ModelElement) || element.eContainer() == null)) {
            return Optional.of(TEXTS.get("copy_model"));
        }
        return hasRoot(elements) ? Optional.empty() : Optional.of(TEXTS.get("copy_flowAlone"));
    }

    /** Mostly told by the elements themselves, which is all that menus ask for; only of flows their surroundings have to be known. */
    private static boolean hasRoot(Collection<? extends EObject> elements) {
        Set<EObject> chosen = new HashSet<>(elements);
        return elements.stream().anyMatch(element -> !(element instanceof Flow) && !isWithin(element.eContainer(), chosen)) || !roots(elements).isEmpty();
    }

    static List<EObject> roots(Collection<? extends EObject> elements) {
        Set<EObject> chosen = new LinkedHashSet<>(elements);
        elements.stream().filter(FlowNode.class::isInstance).forEach(node -> chosen.addAll(Scope.border((FlowNode) node)));
        Set<EObject> all = ClipboardWriter.withContents(chosen);
        List<EObject> roots = new ArrayList<>(chosen.stream().filter(element -> !(element instanceof Flow) && !isWithin(element.eContainer(), chosen)).toList());
        List<EObject> flows = new ArrayList<>();
        for (EObject each : all) {
            if (each instanceof InteractionNode node) {
                node.getOutgoing().stream().filter(flow -> all.contains(flow.getTarget()) && !isWithin(flow.eContainer(), all)).forEach(flows::add);
            }
        }
        roots.addAll(flows);
        return roots;
    }

    private static boolean isWithin(EObject element, Set<EObject> all) {
        EObject each = element;
        while (each != null && !all.contains(each)) {
            each = each.eContainer();
        }
        return each != null;
    }
}
