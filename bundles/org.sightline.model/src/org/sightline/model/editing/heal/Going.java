/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.heal;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.editing.Scope;

/**
 * All that goes when some elements are deleted: their contents, the events at the border of steps that go, and the flows at nodes
 * that go, as they would say nothing any more. O(what goes).
 */
final class Going {

    private final Set<EObject> elements = new LinkedHashSet<>();
    private final Set<EObject> flows = new LinkedHashSet<>();

    Going(Collection<? extends EObject> chosen) {
        chosen.forEach(this::add);
        flows.removeAll(elements);
    }

    private void add(EObject element) {
        if (!elements.add(element)) {
            return;
        }
        if (element instanceof InteractionNode node) {
            flows.addAll(node.getOutgoing());
            flows.addAll(node.getIncoming());
        }
        if (element instanceof FlowNode node) {
            Scope.border(node).forEach(this::add);
        }
        for (Iterator<EObject> contents = element.eContents().iterator(); contents.hasNext();) {
            add(contents.next());
        }
    }

    /** @return what goes apart from flows at nodes that go */
    Set<EObject> elements() {
        return elements;
    }

    /** @return the flows that have an end among the nodes that go, and are neither chosen nor in what is chosen */
    Set<EObject> flows() {
        return flows;
    }

    /** @return how the gaps are closed; a flow that was chosen itself closes none */
    List<Join> joins() {
        return new GapPlan(elements, flow -> !elements.contains(flow)).joins();
    }

    /** @return the outermost of a number of elements */
    static List<EObject> outermost(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        return all.stream().filter(element -> !liesIn(element.eContainer(), all)).toList();
    }

    private static boolean liesIn(EObject element, Set<EObject> all) {
        EObject each = element;
        while (each != null && !all.contains(each)) {
            each = each.eContainer();
        }
        return each != null;
    }
}
