/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.drafting.RandomProcesses;
import org.sightline.model.facts.PlainProcess;
import org.sightline.model.facts.PlainProcess.Edge;

/** What must hold of every customer view of every process. */
class CustomerViewsPropertyTest {

    private static final int NODES = 22;

    private static CustomerProcess process(long seed) {
        return RandomProcesses.make(new Random(seed), NODES).process;
    }

    private static Set<InteractionNode> shown(DerivedView view) {
        return view.nodes().stream().map(ShownNode::node).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Edge> edges(DerivedView view) {
        List<Edge> edges = new ArrayList<>();
        view.flows().forEach(flow -> edges.add(new Edge(flow.getSource(), flow.getTarget(), flow)));
        view.joins().forEach(join -> edges.add(new Edge(join.source(), join.target(), null)));
        view.hiddenStretches().forEach(stretch -> edges.add(new Edge(stretch.source(), stretch.target(), null)));
        return edges;
    }

    @Property(tries = 100, seed = "11")
    void view_showsNothingThatTheCustomerDoesNotMeet(@ForAll long seed, @ForAll ViewForm form) {
        CustomerProcess process = process(seed);
        PlainProcess plain = new PlainProcess(process);
        DerivedView view = CustomerViews.derive(process, form);
        view.elements().forEach(element -> assertTrue(element.isCustomerFacing(), element.getName()));
        shown(view).forEach(node -> assertTrue(plain.facing(node), node.getName()));
        view.flows().forEach(flow -> assertTrue(plain.facing(flow), flow.getName()));
        edges(view).forEach(edge -> assertTrue(shown(view).containsAll(List.of(edge.source(), edge.target())), edge.toString()));
    }

    @Property(tries = 100, seed = "12")
    void view_keepsAllThatTheCustomerDoesOrMeets(@ForAll long seed, @ForAll ViewForm form) {
        CustomerProcess process = process(seed);
        PlainProcess plain = new PlainProcess(process);
        Set<InteractionNode> facing = new HashSet<>(plain.nodes);
        facing.removeIf(node -> node instanceof Lane || !plain.facing(node));
        Set<InteractionNode> shown = shown(CustomerViews.derive(process, form));
        shown.removeIf(Lane.class::isInstance);
        assertEquals(facing, shown);
    }

    @Property(tries = 100, seed = "13")
    void view_hasThePathsOfTheProcessAndNoOthers(@ForAll long seed, @ForAll ViewForm form) {
        CustomerProcess process = process(seed);
        assertSamePaths(CustomerViews.derive(process, form), new PlainProcess(process));
    }

    private static void assertSamePaths(DerivedView view, PlainProcess plain) {
        List<Edge> path = plain.path();
        List<Edge> edges = edges(view);
        Set<InteractionNode> shown = shown(view);
        for (InteractionNode node : shown) {
            Set<InteractionNode> inProcess = successors(node, path);
            inProcess.retainAll(shown);
            assertEquals(inProcess, successors(node, edges), "from " + node.getName());
        }
    }

    /* What can be reached by at least one edge. */
    private static Set<InteractionNode> successors(InteractionNode node, List<Edge> edges) {
        Set<InteractionNode> next = edges.stream().filter(edge -> edge.source() == node).map(Edge::target).collect(Collectors.toSet());
        return PlainProcess.reach(next, edges);
    }

    @Property(tries = 100, seed = "14")
    void storedView_keepsItsTrimmingAndThePaths(@ForAll long seed, @ForAll ViewForm form) {
        CustomerProcess process = process(seed);
        Random random = new Random(seed);
        CustomerView view = SightlineFactory.eINSTANCE.createCustomerView();
        view.setForm(form);
        process.getViews().add(view);
        CustomerViews.rederive(view);
        view.getElements().stream().filter(element -> element instanceof FlowNode && random.nextInt(4) == 0)
            .forEach(view.getExcluded()::add);
        CustomerViews.rederive(view);
        assertFalse(CustomerViews.rederive(view), "nothing left to change");
        DerivedView shown = CustomerViews.show(view);
        view.getExcluded().forEach(element -> assertFalse(shown.elements().contains(element), element.getName()));
        assertEquals(List.of(), shown.refused());
        assertSamePaths(shown, new PlainProcess(process));
        assertEquals(shown.hiddenStretches().size(), view.getHiddenStretches().size());
    }

    @Property(tries = 100, seed = "15")
    void hiddenStretches_areThePathsOverHiddenNodes(@ForAll long seed) {
        CustomerProcess process = process(seed);
        List<Edge> path = new PlainProcess(process).path();
        DerivedView view = CustomerViews.derive(process, ViewForm.DEPARTMENTS);
        Set<InteractionNode> shown = shown(view);
        Set<String> found = view.hiddenStretches().stream()
            .map(stretch -> label(stretch.source(), stretch.target(), new HashSet<>(stretch.lanes()))).collect(Collectors.toSet());
        assertEquals(view.hiddenStretches().size(), found.size(), "each once");
        assertEquals(plainStretches(shown, path), found);
    }

    private static Set<String> plainStretches(Set<InteractionNode> shown, List<Edge> path) {
        List<Edge> hidden = path.stream().filter(edge -> !shown.contains(edge.source()) && !shown.contains(edge.target())).toList();
        Set<String> stretches = new HashSet<>();
        for (InteractionNode source : shown) {
            Set<InteractionNode> after = hiddenAfter(source, shown, path, hidden);
            for (InteractionNode target : shown) {
                Set<InteractionNode> between = hiddenAfter(target, shown, reversed(path), reversed(hidden));
                between.retainAll(after);
                if (!between.isEmpty()) {
                    stretches.add(label(source, target, between.stream().map(CustomerViewsPropertyTest::lane).collect(Collectors.toSet())));
                }
            }
        }
        return stretches;
    }

    private static Set<InteractionNode> hiddenAfter(InteractionNode node, Set<InteractionNode> shown, List<Edge> path, List<Edge> hidden) {
        Set<InteractionNode> first = path.stream().filter(edge -> edge.source() == node && !shown.contains(edge.target()))
            .map(Edge::target).collect(Collectors.toSet());
        return PlainProcess.reach(first, hidden);
    }

    private static List<Edge> reversed(List<Edge> edges) {
        return edges.stream().map(edge -> new Edge(edge.target(), edge.source(), edge.flow())).toList();
    }

    private static Lane lane(InteractionNode node) {
        return node instanceof Lane lane ? lane : ((FlowNode) node).getLane();
    }

    private static String label(InteractionNode source, InteractionNode target, Set<Lane> lanes) {
        return source.getId() + " to " + target.getId() + " over " + lanes.stream().map(Lane::getId).sorted().toList();
    }

    @Property(tries = 100, seed = "16")
    void nodes_comeAfterAllThatLeadsToThem(@ForAll long seed) {
        CustomerProcess process = process(seed);
        List<Edge> path = new PlainProcess(process).path();
        List<InteractionNode> order = List.copyOf(shown(CustomerViews.derive(process, ViewForm.DEPARTMENTS)));
        for (int i = 0; i < order.size(); i++) {
            Set<InteractionNode> later = successors(order.get(i), path);
            for (int k = 0; k < i; k++) {
                boolean isLoop = later.contains(order.get(k)) && successors(order.get(k), path).contains(order.get(i));
                assertTrue(isLoop || !later.contains(order.get(k)), order.get(k).getName() + " before " + order.get(i).getName());
            }
        }
    }

    @Property(tries = 60, seed = "17")
    void storedView_showsNothingRefusedAfterRolesChange(@ForAll long seed) {
        CustomerProcess process = process(seed);
        CustomerView view = SightlineFactory.eINSTANCE.createCustomerView();
        process.getViews().add(view);
        CustomerViews.rederive(view);
        Set<ViewElement> before = new HashSet<>(view.getElements());
        process.getLanes().get(0).setRole(LaneRole.UNIT);
        DerivedView shown = CustomerViews.show(view);
        shown.elements().forEach(element -> assertTrue(element.isCustomerFacing(), element.getName()));
        shown.refused().forEach(element -> assertTrue(before.contains(element) && !element.isCustomerFacing()));
        assertEquals(before.stream().filter(element -> !element.isCustomerFacing()).count(), shown.refused().size());
    }
}
