/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/** All that a person might want to see in a customer view, and whether it may be shown. Needs no display. */
public final class ViewCandidates {

    private final CustomerView view;
    private final Set<ViewElement> shown;
    private final Set<ViewElement> takenOut;

    private ViewCandidates(CustomerView view) {
        this.view = view;
        shown = new HashSet<>(view.getElements());
        takenOut = new HashSet<>(view.getExcluded());
    }

    /**
     * @param view a stored view
     * @return the lanes and nodes of its process in document order, the flows, then systems and units of the organisation, unless it is one
     *     entity in the view; empty if no process holds the view. O(process)
     */
    public static List<ViewCandidate> of(CustomerView view) {
        return view.getProcess() == null ? List.of() : new ViewCandidates(view).all(view.getProcess());
    }

    private List<ViewCandidate> all(CustomerProcess process) {
        List<ViewElement> elements = new ArrayList<>();
        ProcessGraph graph = ProcessFacts.of(process).graph();
        for (int v = 0; v < graph.size(); v++) {
            elements.add(graph.vertex(v));
        }
        List<Flow> flows = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.flow(e) != null) {
                flows.add(graph.flow(e));
            }
        }
        elements.addAll(flows.stream().distinct().toList());
        if (process.getOrganization() != null && view.getForm() == ViewForm.DEPARTMENTS) {
            addParticipants(process.getOrganization(), elements);
        }
        return elements.stream().map(each -> new ViewCandidate(each, state(each))).toList();
    }

    private static void addParticipants(Organization organization, List<ViewElement> elements) {
        elements.addAll(organization.getSystems());
        List<OrganizationUnit> units = new ArrayList<>(organization.getUnits());
        for (int i = 0; i < units.size(); i++) {
            units.addAll(units.get(i).getUnits());
        }
        elements.addAll(units);
    }

    private ViewCandidate.State state(ViewElement element) {
        if (!element.isCustomerFacing()) {
            return ViewCandidate.State.FORBIDDEN;
        }
        if (shown.contains(element)) {
            return ViewCandidate.State.SHOWN;
        }
        return takenOut.contains(element) ? ViewCandidate.State.TAKEN_OUT : ViewCandidate.State.MISSING;
    }
}
