/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Customer;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationRole;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Participant;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/**
 * Which parts stand behind a process, and which of its vertices each of them works on.
 *
 * <ul>
 * <li>A unit: all that stands in a lane which represents it, at any depth, the activities that its resource pools do, and
 * what the units inside it work on.
 * <li>A system: all that stands in a lane which represents it, at any depth, and the activities that use it, the customer's
 * included.
 * <li>An organisation: what stands in a lane that represents it, at any depth if the lane is external.
 * <li>A lane that represents nobody: what stands directly in it.
 * </ul>
 * Units and systems of the process's organisation are parts even where no lane mentions them.
 */
final class PartCatalog {

    private final ProcessFacts facts;
    private final ProcessGraph graph;
    private final Map<NamedElement, BitSet> vertices = new LinkedHashMap<>();
    private final List<Set<NamedElement>> byLane = new ArrayList<>();

    PartCatalog(CustomerProcess process, ProcessFacts facts) {
        this.facts = facts;
        graph = facts.graph();
        BitSet hasLanes = new BitSet();
        for (int v = 0; v < graph.size(); v++) {
            byLane.add(graph.isLane(v) && !facts.isWithCustomer(v) ? partsOf(v) : Set.of());
            if (graph.isLane(v) && graph.around(v) != ProcessGraph.NONE) {
                hasLanes.set(graph.around(v));
            }
        }
        for (int v = 0; v < graph.size(); v++) {
            add(v, hasLanes.get(v));
        }
        organizations(process).forEach(this::addAll);
    }

    /** @return the vertices of each part, those with lanes in document order first */
    Map<NamedElement, BitSet> vertices() {
        return vertices;
    }

    private void add(int vertex, boolean hasLanes) {
        boolean works = !graph.isLane(vertex) || graph.isJoined(vertex);
        if (works && !facts.isWithCustomer(vertex) && graph.lane(vertex) != ProcessGraph.NONE) {
            byLane.get(graph.lane(vertex)).forEach(part -> on(part).set(vertex));
            on(worker(graph.lane(vertex))).set(vertex);
        } else if (graph.isLane(vertex) && !hasLanes && !facts.isWithCustomer(vertex)) {
            on(worker(vertex));
        }
        if (graph.vertex(vertex) instanceof Activity activity) {
            activity.getSystems().forEach(system -> on(system).set(vertex));
            if (activity.getResourcePool() != null) {
                withUnitsAround(activity.getResourcePool().getUnit()).forEach(unit -> on(unit).set(vertex));
            }
        }
    }

    private BitSet on(NamedElement part) {
        return vertices.computeIfAbsent(part, added -> new BitSet());
    }

    /* Whoever does what stands directly in a lane. */
    private NamedElement worker(int lane) {
        Participant participant = ((Lane) graph.vertex(lane)).getRepresents();
        return participant == null || participant instanceof Customer ? graph.vertex(lane) : participant;
    }

    /* The parts that answer for all in a lane, at any depth. The lane around it has a lower number. */
    private Set<NamedElement> partsOf(int lane) {
        Set<NamedElement> parts = new LinkedHashSet<>();
        NamedElement worker = worker(lane);
        if (worker instanceof OrganizationUnit unit) {
            parts.addAll(withUnitsAround(unit));
        } else if (worker instanceof BusinessSystem || worker instanceof Organization && facts.isExternal(lane)) {
            parts.add(worker);
        }
        if (graph.around(lane) != ProcessGraph.NONE) {
            parts.addAll(byLane.get(graph.around(lane)));
        }
        return parts;
    }

    private static List<OrganizationUnit> withUnitsAround(OrganizationUnit innermost) {
        List<OrganizationUnit> units = new ArrayList<>();
        for (EObject around = innermost; around instanceof OrganizationUnit unit; around = around.eContainer()) {
            units.add(unit);
        }
        return units;
    }

    private static List<Organization> organizations(CustomerProcess process) {
        Portfolio portfolio = process.getPortfolio();
        if (process.getOrganization() != null) {
            return List.of(process.getOrganization());
        }
        return portfolio == null ? List.of()
            : portfolio.getOrganizations().stream().filter(organization -> organization.getRole() == OrganizationRole.SUBJECT).toList();
    }

    private void addAll(Organization organization) {
        List<OrganizationUnit> open = new ArrayList<>(organization.getUnits());
        for (int i = 0; i < open.size(); i++) {
            on(open.get(i));
            open.addAll(open.get(i).getUnits());
        }
        organization.getSystems().forEach(this::on);
    }
}
