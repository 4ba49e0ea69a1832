/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.ChannelKind;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.tool.DiagramTools;
import org.sightline.viewpoint.tool.MenuItem;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** A process is drawn on at its steps and flows, and closes where something is taken away. */
class GrowingTest {

    private static final String STEP = "Compare products and prices";

    private final Example example = new Example();
    private final Diagram chart = example.diagram("physical");
    private final DiagramTools tools = new DiagramTools(example.session(), chart, example);
    private final FlowNode step = example.node(STEP);

    private Box box(FlowNode node) {
        return Example.boxes(chart).stream().filter(each -> each.element() == node).findFirst().orElseThrow();
    }

    private Edge edge(SequenceFlow flow) {
        return chart.edges().stream().filter(each -> each.element() == flow).findFirst().orElseThrow();
    }

    private ToolCommand apply(String tool, View view) {
        Tool found = tools.palette().stream().filter(each -> each.name().equals(tool)).findFirst().orElseThrow();
        ToolCommand command = tools.apply(found, view);
        if (command.canExecute()) {
            command.execute();
        }
        return command;
    }

    private static List<SequenceFlow> out(FlowNode node) {
        return node.getOutgoing().stream().filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast).toList();
    }

    /** {@code step -> after} becomes {@code step -> new -> after}. */
    @Test
    void nextStep_goesBeforeTheOnlyOneThatFollows() {
        FlowNode after = (FlowNode) out(step).get(0).getTarget();
        apply("NextStep", box(step));
        FlowNode fresh = (FlowNode) out(step).get(0).getTarget();
        assertEquals(after, out(fresh).get(0).getTarget());
        assertEquals(step.getLane(), fresh.getLane());
        assertEquals(step.getPhase(), fresh.getPhase());
    }

    @Test
    void nextEnd_closesAnOpenWay() {
        assertFalse(apply("NextEnd", box(step)).canExecute());
        tools.delete(edge(out(step).get(0))).execute();
        apply("NextEnd", box(step));
        assertTrue(out(step).get(0).getTarget() instanceof EndEvent);
    }

    @Test
    void next_isRefusedAtAnEndAndMessagesAtADecision() {
        assertFalse(apply("NextStep", box(example.node("Bought elsewhere"))).canExecute());
        assertFalse(apply("TellOtherSide", box(example.node("Right product found?"))).canExecute());
    }

    @Test
    void insertDecision_goesInBetween() {
        SequenceFlow flow = out(step).get(0);
        FlowNode after = (FlowNode) flow.getTarget();
        apply("InsertDecision", edge(flow));
        assertTrue(out(step).get(0).getTarget() instanceof Decision);
        assertEquals(after, out((FlowNode) out(step).get(0).getTarget()).get(0).getTarget());
        assertFalse(apply("InsertDecision", box(step)).canExecute());
    }

    @Test
    void step_isPutInBetweenAndItsOldPlaceCloses() {
        FlowNode moved = example.node("Get the purchase approved");
        List<FlowNode> before = moved.getIncoming().stream().map(each -> (FlowNode) each.getSource()).toList();
        FlowNode after = (FlowNode) out(moved).get(0).getTarget();
        SequenceFlow flow = out(example.node("Log in to the web shop")).get(0);
        Tool tool = tools.palette().stream().filter(each -> each.name().equals("MoveIntoFlow")).findFirst().orElseThrow();
        tools.connect(tool, box(moved), edge(flow)).execute();
        assertEquals(moved, out(example.node("Log in to the web shop")).get(0).getTarget());
        before.forEach(each -> assertTrue(out(each).stream().anyMatch(flowOn -> flowOn.getTarget() == after), each.getName()));
    }

    @Test
    void delete_joinsWhatWasBeforeWithWhatFollows() {
        FlowNode after = (FlowNode) out(step).get(0).getTarget();
        List<FlowNode> before = step.getIncoming().stream().map(each -> (FlowNode) each.getSource()).toList();
        tools.delete(box(step)).execute();
        assertFalse(before.isEmpty());
        before.forEach(each -> assertTrue(out(each).stream().anyMatch(flow -> flow.getTarget() == after), each.getName()));
    }

    @Test
    void tellOtherSide_addsAStepAcrossTheLineOfInteraction() {
        apply("TellOtherSide", box(step));
        MessageFlow message = (MessageFlow) step.getOutgoing().stream().filter(MessageFlow.class::isInstance).findFirst().orElseThrow();
        assertEquals(Initiator.CUSTOMER, message.getInitiator());
        assertFalse(message.getTarget().isWithCustomer());
        assertTrue(step.isCustomerFacing());
    }

    /** The first one of a lane takes what was done there as a whole; a further one begins empty. */
    @Test
    void firstDepartment_takesTheStepsOfTheLaneAroundIt() {
        Lane carrier = example.node("Deliver the parcels").getLane();
        List<FlowNode> steps = List.copyOf(carrier.getNodes());
        Tool tool = tools.palette().stream().filter(each -> each.name().equals("NewUnitLane")).findFirst().orElseThrow();
        tools.create(tool, band(carrier)).execute();
        tools.create(tool, band(carrier)).execute();

        assertEquals(steps, carrier.getLanes().get(0).getNodes());
        assertTrue(carrier.getNodes().isEmpty());
        assertTrue(carrier.getLanes().get(1).getNodes().isEmpty());
    }

    private Box band(Lane lane) {
        return Example.boxes(chart).stream().filter(each -> each.element() == lane).findFirst().orElseThrow();
    }

    @Test
    void message_isTypedWithItsChannel() {
        apply("TellOtherSide", box(step));
        MessageFlow message = (MessageFlow) step.getOutgoing().stream().filter(MessageFlow.class::isInstance).findFirst().orElseThrow();
        type(message, "Question, chat");
        assertEquals("Question", message.getName());
        assertEquals("Chat", message.getChannel().getName());
        assertEquals("Chat", ((Activity) step).getChannel().getName(), "its end had none");

        type(message, "Price, quickly");
        assertEquals("Price, quickly", message.getName());
        assertEquals("Chat", message.getChannel().getName());

        type(message, "Shop");
        assertNull(message.getName());
        assertEquals(ChannelKind.SHOP, message.getChannel().getKind(), "a new one of this medium");
        assertEquals("Chat", ((Activity) step).getChannel().getName());
    }

    private void type(MessageFlow message, String text) {
        Diagram now = example.again("physical", chart.target());
        Edge edge = now.edges().stream().filter(each -> each.element() == message).findFirst().orElseThrow();
        new DiagramTools(example.session(), now, example).edit(edge, text).orElseThrow().execute();
    }

    @Test
    void channel_isPickedByItsMedium() {
        Tool tool = tools.palette().stream().filter(each -> each.name().equals("UseChat")).findFirst().orElseThrow();
        example.portfolio().getChannels().removeIf(each -> each.getKind() == ChannelKind.CHAT);
        tools.create(tool, box(step)).execute();
        tools.create(tool, box(example.node("Leaf through the catalogue"))).execute();
        assertEquals(ChannelKind.CHAT, ((Activity) step).getChannel().getKind());
        assertEquals(1, example.portfolio().getChannels().stream().filter(each -> each.getKind() == ChannelKind.CHAT).count());
        assertFalse(tools.create(tool, box(step)).canExecute());
    }

    @Test
    void flow_isTypedAsConditionAndShare() {
        SequenceFlow flow = out(step).get(0);
        flow.setProbability(0.5);
        tools.edit(edge(flow), "large order").orElseThrow().execute();
        assertEquals("large order", flow.getCondition());
        assertEquals(0.5, flow.getProbability());
        tools.edit(edge(flow), "small order \u00b7 12.5 %").orElseThrow().execute();
        assertEquals("small order", flow.getCondition());
        assertEquals(0.125, flow.getProbability());
    }

    @Test
    void paste_givesTheCopyIdsOfItsOwn() {
        Box lane = Example.boxes(chart, "CustomerLane").get(0);
        Activity copied = (Activity) example.node("Search the web shop");
        Set<String> ids = ids(copied);
        tools.paste(tools.pastes(lane).get(0), copied, null, lane).execute();
        Activity copy = (Activity) example.lane("Business customer").getNodes().getLast();
        assertEquals(copied.getName(), copy.getName());
        assertEquals(ids.size(), ids(copy).size());
        assertTrue(Collections.disjoint(ids, ids(copy)));
        assertEquals(ids, ids(copied));
        assertTrue(copy.getOutgoing().isEmpty() && copy.getIncoming().isEmpty());
    }

    private static Set<String> ids(ModelElement element) {
        Set<String> ids = new HashSet<>(Set.of(element.getId()));
        element.eAllContents().forEachRemaining(each -> ids.add(((ModelElement) each).getId()));
        return ids;
    }

    @Test
    void changeTo_keepsNameFlowsAndLane() {
        MenuItem menu = tools.menu().stream().filter(each -> each.label().equals("Change to")).findFirst().orElseThrow();
        Tool tool = menu.items().stream().map(each -> each.action().orElseThrow()).filter(each -> each.name().equals("ChangeToDecision")).findFirst().orElseThrow();
        FlowNode after = (FlowNode) out(step).get(0).getTarget();
        tools.act(tool, List.of(box(step))).execute();
        Decision decision = (Decision) example.node(STEP);
        assertEquals(after, out(decision).get(0).getTarget());
        assertEquals("Business customer", decision.getLane().getName());
    }

    @Test
    void firstPhase_takesTheStepsThatAreThere() {
        example.process().getPhases().clear();
        step.setPhase(null);

        Tool phase = tools.palette().stream().filter(each -> each.name().equals("NewPhase")).findFirst().orElseThrow();
        tools.create(phase, null).execute();

        assertEquals(example.process().getPhases(), List.of(step.getPhase()));
    }

    @Test
    void flow_takesAStepIntoThePhaseOfTheOther() {
        FlowNode fresh = example.node("Search the web shop");
        fresh.setPhase(null);
        Tool flow = tools.palette().stream().filter(each -> each.name().equals("NewSequenceFlow")).findFirst().orElseThrow();

        tools.connect(flow, box(step), box(fresh)).execute();

        assertEquals(step.getPhase(), fresh.getPhase());
    }
}
