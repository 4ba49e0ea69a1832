/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/** All that the customer meets of a process, and that a form of view can show; in document order. O(nodes + flows). */
final class FacingElements {

    private final ProcessFacts facts;
    private final ProcessGraph graph;
    private final OrganizationEntity organization;
    private final ViewForm form;

    FacingElements(CustomerProcess process, ViewForm form) {
        facts = ProcessFacts.of(process);
        graph = facts.graph();
        organization = new OrganizationEntity(process, facts);
        this.form = form;
    }

    OrganizationEntity organization() {
        return organization;
    }

    /** @return whether the customer meets a vertex and the form shows it */
    boolean contains(int vertex) {
        return facts.isFacing(vertex) && (!graph.isLane(vertex) || form == ViewForm.DEPARTMENTS || organization.shows(vertex));
    }

    /** @return whether the form shows systems and units */
    boolean showsParticipants() {
        return form == ViewForm.DEPARTMENTS;
    }

    List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            if (graph.kind(e).isDrawn() && facts.isFacing(graph.source(e)) && facts.isFacing(graph.target(e))) {
                flows.add(graph.flow(e));
            }
        }
        return flows;
    }

    List<BusinessSystem> systems() {
        return participants(BusinessSystem.class);
    }

    List<OrganizationUnit> units() {
        return participants(OrganizationUnit.class);
    }

    private <T extends Participant> List<T> participants(Class<T> type) {
        Set<T> met = new LinkedHashSet<>();
        for (int v = 0; v < graph.size() && showsParticipants(); v++) {
            if (facts.isFacing(v) && graph.vertex(v) instanceof Lane lane && type.isInstance(lane.getRepresents())) {
                met.add(type.cast(lane.getRepresents()));
            }
        }
        return List.copyOf(met);
    }

    /** @return all of them: lanes and nodes, flows, systems and units */
    List<ViewElement> all() {
        List<ViewElement> all = new ArrayList<>();
        for (int v = 0; v < graph.size(); v++) {
            if (contains(v)) {
                all.add(graph.vertex(v));
            }
        }
        all.addAll(flows());
        all.addAll(systems());
        all.addAll(units());
        return all;
    }
}
