/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.design.services.LabelServices;
import org.sightline.model.customerprocess.HiddenStretch;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.DerivedView;
import org.sightline.model.view.ShownNode;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.tool.DiagramTools;

/** The customer view shows what the customer meets, and nothing else, in each of its forms. */
class CustomerViewChartTest {

    private static final String CHART = "customer-view";

    private final Example example = new Example();

    @Test
    void process_showsExactlyWhatIsDerived() {
        check(example.diagram(CHART), CustomerViews.derive(example.process(), ViewForm.DEPARTMENTS));
    }

    @Test
    void storedViews_showExactlyWhatTheyHold() {
        for (CustomerView view : example.process().getViews()) {
            check(example.diagram(CHART, view), CustomerViews.show(view));
        }
    }

    private void check(Diagram chart, DerivedView derived) {
        Set<EObject> nodes = new HashSet<>();
        derived.nodes().stream().map(ShownNode::node).filter(FlowNode.class::isInstance).forEach(nodes::add);
        assertEquals(nodes, elements(Example.boxes(chart), FlowNode.class));
        assertEquals(new HashSet<>(derived.flows()), elements(chart.edges(), Flow.class));
        assertEquals(derived.hiddenStretches().size(), Example.edges(chart, "HiddenStretch").size());
        Example.elements(Example.boxes(chart)).stream().filter(ViewElement.class::isInstance)
                .forEach(each -> assertTrue(((ViewElement) each).isCustomerFacing(), each.toString()));
        assertEquals(List.of(), example.session().problems());
    }

    private static Set<EObject> elements(List<? extends View> views, Class<?> type) {
        return new HashSet<>(Example.elements(views).stream().filter(type::isInstance).toList());
    }

    @Test
    void singleEntity_drawsNoLaneOfTheOrganization() {
        Diagram chart = example.diagram(CHART, example.view(1));
        assertEquals(List.of("Brackenridge Office Supplies"), Example.labels(Example.boxes(chart, "Organization")));
        assertEquals(Set.of(example.lane("Business customer"), example.lane("Northway Parcels")), elements(Example.boxes(chart), Lane.class));
    }

    @Test
    void hiddenStretches_keepTheirIdentity() {
        List<EObject> first = Example.elements(Example.edges(example.diagram(CHART), "HiddenStretch"));
        List<EObject> second = Example.elements(Example.edges(example.diagram(CHART), "HiddenStretch"));
        assertFalse(first.isEmpty());
        for (int i = 0; i < first.size(); i++) {
            assertSame(first.get(i), second.get(i));
        }
    }

    @Test
    void hiddenStretch_tellsItsTime() {
        Edge edge = Example.edges(example.diagram(CHART), "HiddenStretch").stream()
                .filter(each -> minutes((HiddenStretch) each.element()) > 0).findFirst().orElseThrow();
        assertTrue(edge.label().matches("\u2248\u00a0[\\d.]+\u00a0(min|h|d)"), edge.label());
    }

    private static double minutes(HiddenStretch stretch) {
        return stretch.getExpectedMinutes() == null ? 0 : stretch.getExpectedMinutes();
    }

    @Test
    void hiddenStretch_thatTakesNoTimeSaysNothing() {
        HiddenStretch stretch = SightlineFactory.eINSTANCE.createHiddenStretch();
        stretch.setExpectedMinutes(0.0);
        assertEquals("", new LabelServices().hiddenLabel(stretch));
    }

    @Test
    void delete_takesOutOfTheStoredViewOnly() {
        CustomerView view = example.view(0);
        Diagram chart = example.diagram(CHART, view);
        FlowNode node = example.node("Leaf through the catalogue");
        Box box = Example.boxes(chart).stream().filter(each -> each.element() == node).findFirst().orElseThrow();
        new DiagramTools(example.session(), chart, example).delete(box).execute();
        assertTrue(view.getExcluded().contains(node));
        assertEquals(example.process(), node.getProcess());
        assertFalse(elements(Example.boxes(example.again(CHART, view)), FlowNode.class).contains(node));
    }

    @Test
    void delete_isRefusedOnAViewThatIsNotStored() {
        Diagram chart = example.diagram(CHART);
        DiagramTools tools = new DiagramTools(example.session(), chart, example);
        Example.boxes(chart, "Activity").forEach(each -> assertFalse(tools.delete(each).canExecute()));
    }
}
