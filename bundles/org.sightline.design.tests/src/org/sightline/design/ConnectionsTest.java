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

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Initiator;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.tool.DiagramTools;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** Sequence flows stay within a pool, message flows cross, and deleting leaves no flow without an end. */
class ConnectionsTest {

    private static final String CUSTOMER_STEP = "Leaf through the catalogue";
    private static final String OTHER_STEP = "Compare products and prices";
    private static final String PROVIDER_STEP = "Prepare the quotation";
    private static final String OTHER_UNIT = "Pick the articles";

    private final Example example = new Example();
    private final Diagram chart = example.diagram("physical");
    private final DiagramTools tools = new DiagramTools(example.session(), chart, example);

    private Box box(String name) {
        FlowNode node = example.node(name);
        return Example.boxes(chart).stream().filter(each -> each.element() == node).findFirst().orElseThrow();
    }

    private ToolCommand connect(String tool, String source, String target) {
        Tool found = tools.palette().stream().filter(each -> each.name().equals(tool)).findFirst().orElseThrow();
        return tools.connect(found, box(source), box(target));
    }

    @Test
    void sequenceFlow_staysWithinThePool() {
        assertTrue(connect("NewSequenceFlow", CUSTOMER_STEP, OTHER_STEP).canExecute());
        assertTrue(connect("NewSequenceFlow", PROVIDER_STEP, OTHER_UNIT).canExecute());
        assertFalse(connect("NewSequenceFlow", CUSTOMER_STEP, PROVIDER_STEP).canExecute());
        assertFalse(connect("NewSequenceFlow", CUSTOMER_STEP, CUSTOMER_STEP).canExecute());
        assertFalse(connect("NewSequenceFlow", "Bought elsewhere", OTHER_STEP).canExecute());
        assertFalse(connect("NewSequenceFlow", OTHER_STEP, "Supplies run low").canExecute());
    }

    @Test
    void messageFlow_crosses() {
        assertTrue(connect("NewMessageFlow", CUSTOMER_STEP, PROVIDER_STEP).canExecute());
        assertFalse(connect("NewMessageFlow", CUSTOMER_STEP, OTHER_STEP).canExecute());
        assertFalse(connect("NewMessageFlow", PROVIDER_STEP, OTHER_UNIT).canExecute());
    }

    @Test
    void newFlows_knowTheirEndsAndWhoStarts() {
        ToolCommand message = connect("NewMessageFlow", PROVIDER_STEP, CUSTOMER_STEP);
        message.execute();
        MessageFlow flow = (MessageFlow) message.getResult().iterator().next();
        assertEquals(example.node(PROVIDER_STEP), flow.getSource());
        assertEquals(example.node(CUSTOMER_STEP), flow.getTarget());
        assertEquals(Initiator.PROVIDER, flow.getInitiator());
        ToolCommand sequence = connect("NewSequenceFlow", CUSTOMER_STEP, OTHER_STEP);
        sequence.execute();
        assertEquals(example.process(), ((SequenceFlow) sequence.getResult().iterator().next()).eContainer());
    }

    @Test
    void delete_takesFlowsAndBorderEventsAlong() {
        FlowNode border = example.node("No answer after two days");
        tools.delete(box("Await the quotation")).execute();
        assertEquals(null, border.getProcess());
        example.process().getFlows().forEach(each -> assertTrue(each.getSource() != null && each.getTarget() != null, each.getId()));
    }

    @Test
    void delete_ofALaneTakesItsFlowsAlong() {
        Box lane = Example.boxes(chart, "InnerLane").stream().filter(each -> each.label().equals("Sales")).findFirst().orElseThrow();
        tools.delete(lane).execute();
        example.process().getFlows().forEach(each -> assertTrue(each.getSource() != null && each.getTarget() != null, each.getId()));
    }

    @Test
    void drop_movesAStepWithItsBorderEvents() {
        Box lane = Example.boxes(chart, "InnerLane").stream().filter(each -> each.label().equals("Sales")).findFirst().orElseThrow();
        Tool tool = tools.drops(lane).stream().filter(each -> each.name().equals("DropIntoLane")).findFirst().orElseThrow();
        tools.drop(tool, box("Await the quotation"), lane).execute();
        assertEquals(example.lane("Sales"), example.node("Await the quotation").getLane());
        assertEquals(example.lane("Sales"), example.node("No answer after two days").getLane());
    }
}
