/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Experience;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.PainPoint;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.Visibility;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.operation.Destination;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.tool.DiagramTools;

/** Each chart of the example holds what the model has for it. */
class ChartsTest {

    private final Example example = new Example();

    @Test
    void physical_showsEveryNodeAndFlowOnce() {
        Diagram chart = example.diagram("physical");
        List<FlowNode> nodes = outside(FlowNode.class);
        assertEquals(new HashSet<>(nodes), new HashSet<>(nodes(chart)));
        assertEquals(nodes.size(), nodes(chart).size());
        assertEquals(new HashSet<>(outside(Flow.class)), new HashSet<>(Example.elements(chart.edges())));
        assertEquals(outside(MessageFlow.class).size(), Example.edges(chart, "MessageFlow").size());
        assertEquals(outside(SequenceFlow.class).size(), Example.edges(chart, "SequenceFlow").size());
        assertEquals(List.of(), example.session().problems());
    }

    @Test
    void physical_putsEachLaneIntoItsBand() {
        Diagram chart = example.diagram("physical");
        assertEquals(List.of("Business customer"), labels(chart, "CustomerLane"));
        assertEquals(List.of("Brackenridge Office Supplies"), labels(chart, "OrganizationLane"));
        assertEquals(List.of("Call centre", "Sales", "Warehouse", "Picking and packing", "Returns desk", "Finance"), labels(chart, "InnerLane"));
        assertEquals(List.of("Northway Parcels"), labels(chart, "ExternalLane"));
        assertEquals(List.of("Web shop", "Answering system", "Order processing"), labels(chart, "InteractiveSystem"));
        assertEquals(List.of("Nightly invoicing"), labels(chart, "BatchSystem"));
        assertEquals(example.process().getPhases(), Example.elements(Example.boxes(chart, "Phase")));
    }

    @Test
    void physical_drawsBoundaryEventsOnTheirSteps() {
        List<Box> events = Example.boxes(example.diagram("physical"), "BoundaryEvent");
        assertEquals(outside(BoundaryEvent.class).size(), events.size());
        events.forEach(each -> assertEquals(((BoundaryEvent) each.element()).getAttachedTo(), each.container().element()));
    }

    @Test
    void physical_namesTheLines() {
        Diagram chart = example.diagram("physical");
        assertEquals(List.of("Line of interaction"), labels(chart, "LineOfInteraction"));
        assertEquals(List.of("Line of visibility"), labels(chart, "LineOfVisibility"));
        assertEquals(List.of("Manual/automation line"), labels(chart, "ManualAutomationLine"));
    }

    @Test
    void logical_drawsTheOrganizationAsOne() {
        Diagram chart = example.diagram("logical");
        Box organization = Example.boxes(chart, "Organization").get(0);
        assertEquals("Brackenridge Office Supplies", organization.label());
        long inside = outside(FlowNode.class).stream().filter(node -> !node.isWithCustomer() && node.getPool().getRole() != LaneRole.EXTERNAL).count();
        assertEquals(inside, organization.children().size());
        assertEquals(outside(Flow.class).size(), chart.edges().size());
    }

    @Test
    void architecture_showsTasksByStageAndTheChangeBus() {
        Diagram chart = example.diagram("architecture");
        assertEquals(5, Example.boxes(chart, "Phase").size());
        assertEquals(List.of("Revise or inquire"), labels(chart, "ChangeBus"));
        assertEquals(example.portfolio().getCustomerTasks(), Example.elements(Example.boxes(chart, "Task")));
        assertTrue(Example.edges(chart, "Follows").stream().anyMatch(each -> each.source().label().equals("Find product information")
                && each.target().label().equals("Compare products and prices")));
        Example.edges(chart, "Serves").forEach(each -> assertEquals(each.source().element(), each.target().element()));
        assertEquals(Example.boxes(chart, "OrganizationTask").size() + Example.boxes(chart, "ExternalTask").size(), Example.edges(chart, "Serves").size());
    }

    @Test
    void job_unfoldsOneLaneAmongItsPartners() {
        Lane lane = example.lane("Call centre");
        Diagram chart = example.diagram("job", lane);
        assertEquals(lane.getNodes().size(), Example.boxes(chart, "Job").get(0).children().size());
        assertEquals(List.of("Business customer"), labels(chart, "CustomerPartner"));
        Example.boxes(chart).stream().filter(each -> each.mapping().name().startsWith("Partner") && each.element() instanceof FlowNode)
                .forEach(each -> assertTrue(joined((FlowNode) each.element(), lane), each.label()));
        chart.edges().forEach(each -> assertTrue(touches((Flow) each.element(), lane), each.label()));
    }

    @Test
    void job_ofTheCustomerStandsOnTopOfItsPartners() {
        Diagram chart = example.diagram("job", example.lane("Business customer"));
        assertEquals(List.of("Business customer"), labels(chart, "CustomerJob"));
        assertEquals(List.of(), labels(chart, "Job"));
        assertEquals(List.of("Call centre", "Sales", "Finance", "Northway Parcels", "Web shop", "Answering system"), labels(chart, "Partner"));
    }

    @Test
    void job_opensSubprocesses() {
        Activity parent = subprocess();
        Diagram chart = example.diagram("job", parent.getLane());
        Box open = Example.boxes(chart, "Activity").stream().filter(each -> each.element() == parent).findFirst().orElseThrow();
        List<EObject> bodyNodes = List.copyOf(parent.getProcessBody().getNodes());
        assertEquals(new HashSet<>(bodyNodes), new HashSet<>(Example.elements(open.children())));
    }

    @Test
    void job_unfoldsASubprocess() {
        Activity parent = subprocess();
        Diagram chart = example.diagram("job", parent);
        assertEquals(List.of(parent.getName()), labels(chart, "CustomerJob"));
        assertEquals(new HashSet<>(parent.getProcessBody().getNodes()), new HashSet<>(Example.elements(Example.boxes(chart, "CustomerJob").get(0).children())));
        assertEquals(parent.getProcessBody().getFlows().size(), chart.edges().size());
        assertEquals(List.of(), example.session().problems());
    }

    @Test
    void job_ofAPlainStep_isRefused() {
        Activity plain = (Activity) outside(Activity.class).stream().filter(each -> each.getProcessBody() == null).findFirst().orElseThrow();
        Description job = example.session().representation("job");
        assertFalse(example.session().diagram(job, DiagramState.initial(job), plain).isPresent());
    }

    @Test
    void doubleClick_onASubprocess_leadsIntoIt() {
        Activity parent = subprocess();
        Diagram chart = example.diagram("physical");
        DiagramTools tools = new DiagramTools(example.session(), chart, example);
        Box box = Example.boxes(chart, "Activity").stream().filter(each -> each.element() == parent).findFirst().orElseThrow();
        assertEquals(List.of(new Destination("job", parent)), tools.destinations(box));
        Box plain = Example.boxes(chart, "Activity").stream().filter(each -> ((Activity) each.element()).getProcessBody() == null).findFirst().orElseThrow();
        assertEquals(List.of(), tools.destinations(plain));
        ((Activity) plain.element()).setCalledProcess(example.process());
        assertEquals(List.of(new Destination("physical", example.process())), tools.destinations(plain));
    }

    @Test
    void doubleClick_inTheArchitecture_leadsToLanesAndToTheProcess() {
        Diagram chart = example.diagram("architecture");
        DiagramTools tools = new DiagramTools(example.session(), chart, example);
        Box external = Example.boxes(chart, "External").get(0);
        assertEquals(List.of(new Destination("job", external.element())), tools.destinations(external));
        assertEquals(List.of(new Destination("physical", example.process())), tools.destinations(Example.boxes(chart, "Customer").get(0)));
    }

    private Activity subprocess() {
        return (Activity) outside(Activity.class).stream().filter(each -> each.getProcessBody() != null).findFirst().orElseThrow();
    }

    @Test
    void blueprint_sortsNodesByVisibility() {
        Diagram chart = example.diagram("blueprint");
        assertEquals(List.of("Physical evidence", "Customer actions", "Frontstage", "Backstage", "Support processes"),
                chart.boxes().stream().filter(each -> !each.children().isEmpty()).map(Box::label).toList());
        assertEquals(nodesSeen(Visibility.CUSTOMER), Example.boxes(chart, "CustomerActions").get(0).children().size());
        assertEquals(nodesSeen(Visibility.FRONTSTAGE), Example.boxes(chart, "Frontstage").get(0).children().size());
        assertEquals(nodesSeen(Visibility.BACKSTAGE), Example.boxes(chart, "Backstage").get(0).children().size());
        assertEquals(nodesSeen(Visibility.SUPPORT), Example.boxes(chart, "Support").get(0).children().size());
        assertEquals(outside(Flow.class).size(), chart.edges().size());
    }

    @Test
    void journeyMap_drawsOneCurveThroughAllFeelings() {
        Diagram chart = example.diagram("journey-map");
        long steps = outside(Activity.class).stream().filter(Activity::isWithCustomer).count();
        assertEquals(steps, Example.boxes(chart, "Step").size());
        assertEquals(steps - 1, Example.edges(chart, "NextStep").size());
        long feelings = outside(Experience.class).stream().filter(each -> each.getEmotion() != null).count();
        assertEquals(feelings, Example.boxes(chart, "Feeling").size());
        assertEquals(feelings - 1, Example.edges(chart, "EmotionCurve").size());
        assertEquals(outside(PainPoint.class).size(), Example.boxes(chart, "PainPoint").size());
        assertEquals(example.all(Experience.class).stream().mapToInt(each -> each.getEvidence().size()).sum(),
                Example.boxes(chart, "EvidenceOfExperience").size());
    }

    @Test
    void journeyMap_followsThePhases() {
        List<Integer> phases = Example.boxes(example.diagram("journey-map"), "Step").stream()
                .map(each -> example.process().getPhases().indexOf(((Activity) each.element()).getPhase())).toList();
        assertEquals(phases.stream().sorted().toList(), phases);
    }

    @Test
    void blueprint_showsAsEvidenceWhatReachesTheCustomer() {
        List<Box> evidence = Example.boxes(example.diagram("blueprint"), "EvidenceOfService");
        assertFalse(evidence.isEmpty());
        evidence.forEach(each -> assertTrue(((MessageFlow) each.element()).getTarget().isWithCustomer(), each.label()));
    }

    @Test
    void flows_nameAShortConditionBesideTheShareAndALongOneAboveIt() {
        List<String> labels = Example.labels(Example.edges(example.diagram("physical"), "SequenceFlow"));
        assertTrue(labels.contains("yes\u00a0\u00b7\u00a080\u00a0%"), labels.toString());
        assertTrue(labels.contains("ask somebody\n15\u00a0%"), labels.toString());
    }

    @Test
    void symbols_followKindAndTrigger() {
        Diagram chart = example.diagram("physical");
        assertEquals("/org.sightline.design/images/event-start-none.svg", image(chart, "Event", "Supplies run low"));
        assertEquals("/org.sightline.design/images/decision-exclusive.svg", image(chart, "Gateway", "Where to look?"));
        assertEquals("/org.sightline.design/images/gateway-parallel.svg", image(chart, "Gateway", "Picked and booked"));
    }

    private static String image(Diagram chart, String mapping, String label) {
        Box box = Example.boxes(chart, mapping).stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
        return ((org.sightline.viewpoint.style.Shape.Image) box.style().shape()).path();
    }

    private int nodesSeen(Visibility wanted) {
        return (int) outside(FlowNode.class).stream().filter(each -> each.getVisibility() == wanted && !(each instanceof BoundaryEvent)).count();
    }

    private static boolean joined(FlowNode node, Lane lane) {
        return node.getOutgoing().stream().anyMatch(each -> touches(each, lane)) || node.getIncoming().stream().anyMatch(each -> touches(each, lane));
    }

    private static boolean touches(Flow flow, Lane lane) {
        return flow.getSource().eContainer() == lane || flow.getTarget().eContainer() == lane;
    }

    private static List<EObject> nodes(Diagram chart) {
        return Example.elements(Example.boxes(chart)).stream().filter(FlowNode.class::isInstance).toList();
    }

    private static List<String> labels(Diagram chart, String mapping) {
        return Example.labels(Example.boxes(chart, mapping));
    }

    /** All elements of a class that do not lie in a sub-process. */
    private <T extends EObject> List<T> outside(Class<T> type) {
        return example.all(type).stream().filter(each -> !inBody(each)).toList();
    }

    private static boolean inBody(EObject element) {
        EObject each = element;
        while (each != null && !(each instanceof ProcessBody)) {
            each = each.eContainer();
        }
        return each != null;
    }
}
