/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.move.NodePlace;
import org.sightline.model.editing.node.NodeKind;

class MoveEditsTest {

    private final Sketch sketch = new Sketch();
    private final MoveEdits edits = new MoveEdits(sketch.domain);
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.sales);
    private final Activity d = sketch.step("d", sketch.stock);

    @Test
    void step_movesToThePlaceInAnotherLane() {
        sketch.edit(edits.move(List.of(b), NodePlace.before(d)));

        assertEquals("a, c", Sketch.nodes(sketch.sales));
        assertEquals("b, d", Sketch.nodes(sketch.stock));
    }

    @Test
    void severalSteps_moveTogetherInTheOrderGiven() {
        sketch.edit(edits.move(List.of(c, d), NodePlace.before(a)));

        assertEquals("c, d, a, b", Sketch.nodes(sketch.sales));
        assertEquals("", Sketch.nodes(sketch.stock));
    }

    @Test
    void step_movesForwardAndBackInItsLane() {
        sketch.edit(edits.move(List.of(a), NodePlace.in(sketch.sales)));
        assertEquals("b, c, a", Sketch.nodes(sketch.sales));

        sketch.edit(edits.move(List.of(a), NodePlace.before(c)));
        assertEquals("b, a, c", Sketch.nodes(sketch.sales));
    }

    @Test
    void stepThatStandsThere_isRefused() {
        assertEquals("“c” stands there already.", sketch.refusal(edits.move(List.of(c), NodePlace.in(sketch.sales))));
        assertTrue(edits.refusal(List.of(a, b), NodePlace.before(c)).isPresent());
        assertFalse(edits.refusal(List.of(b, a), NodePlace.before(c)).isPresent());
    }

    @Test
    void placeThatIsNone_isRefused() {
        assertTrue(edits.refusal(List.of(a), new NodePlace(sketch.sales, d)).isPresent());
        assertTrue(edits.refusal(List.of(a), NodePlace.in(sketch.process)).isPresent());
        assertTrue(edits.refusal(List.of(), NodePlace.in(sketch.stock)).isPresent());
    }

    @Test
    void eventAtTheBorder_movesWithItsStep() {
        BoundaryEvent late = (BoundaryEvent) sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);
        late.setAttachedTo(a);

        assertEquals("The event stands at the border of “a” and moves with it.", sketch.refusal(edits.move(List.of(late), NodePlace.in(sketch.stock))));
        sketch.edit(edits.move(List.of(a), NodePlace.in(sketch.stock)));

        assertEquals("d, a, late", Sketch.nodes(sketch.stock));
    }

    @Test
    void flowInsideTheOrganisation_staysSequence() {
        SequenceFlow flow = sketch.flow(a, b);

        sketch.edit(edits.move(List.of(b), NodePlace.in(sketch.stock)));

        assertEquals("a -> b", sketch.flows());
        assertSame(flow, a.getOutgoing().get(0));
    }

    @Test
    void flowToTheCustomer_becomesMessageAndBackWithAllItSaid() {
        SequenceFlow flow = sketch.way(a, "sold", 0.6, b);
        flow.setName("go");
        sketch.view.getElements().add(flow);
        String id = flow.getId();

        sketch.edit(edits.move(List.of(b), NodePlace.in(sketch.customer)));
        Flow message = a.getOutgoing().get(0);
        assertEquals("a ~> b", sketch.flows());
        assertEquals(id, message.getId());
        assertEquals("go", message.getName());
        assertEquals(List.of(message), sketch.view.getElements());

        sketch.edit(edits.move(List.of(b), NodePlace.in(sketch.sales)));
        SequenceFlow again = (SequenceFlow) a.getOutgoing().get(0);
        assertEquals(id, again.getId());
        assertEquals("sold", again.getCondition());
        assertEquals(0.6, again.getProbability());
        assertEquals(List.of(), again.getProperties());
    }

    @Test
    void messageThatCrossesNoLineAnyMore_becomesSequence() {
        Activity call = sketch.step("call", sketch.customer);
        sketch.message(call, a);

        sketch.edit(edits.move(List.of(call), NodePlace.in(sketch.sales)));

        assertEquals("call -> a", sketch.flows());
    }

    @Test
    void stepOfSubprocess_cannotLeaveItsFlowsBehind() {
        ProcessBody body = sketch.make.createProcessBody();
        d.setProcessBody(body);
        Activity inner = sketch.step("inner", sketch.sales);
        sketch.flow(a, inner);

        assertTrue(sketch.refusal(edits.move(List.of(inner), NodePlace.in(body))).startsWith("Flows join “inner” to steps that would stay behind"));
        sketch.edit(edits.move(List.of(b), NodePlace.in(body)));
        assertEquals(List.of(b), body.getNodes());
    }

    @Test
    void step_cannotMoveIntoItself() {
        ProcessBody body = sketch.make.createProcessBody();
        d.setProcessBody(body);

        assertEquals("“d” cannot stand inside itself.", sketch.refusal(edits.move(List.of(d), NodePlace.in(body))));
    }

    @Test
    void stepToAnotherProcess_takesThePhaseOfTheSameName() {
        CustomerProcess other = sketch.make.createCustomerProcess();
        Phase like = sketch.make.createPhase();
        like.setName("Order");
        other.getPhases().add(like);
        Lane lane = sketch.make.createLane();
        lane.setRole(LaneRole.UNIT);
        other.getLanes().add(lane);
        sketch.portfolio.getProcesses().add(other);
        a.setPhase(sketch.phase);

        sketch.edit(edits.move(List.of(a), NodePlace.in(lane)));

        assertSame(like, a.getPhase());
    }

    @Test
    void phase_isSetAndCleared() {
        sketch.edit(edits.moveToPhase(List.of(a, b), sketch.phase));
        assertSame(sketch.phase, b.getPhase());

        sketch.edit(edits.moveToPhase(List.of(a), null));
        assertNull(a.getPhase());
        assertEquals("It stands in that phase already.", sketch.refusal(edits.moveToPhase(List.of(b), sketch.phase)));
    }

    @Test
    void eventAtTheBorder_comesIntoThePhaseOfItsStep() {
        BoundaryEvent late = (BoundaryEvent) sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);
        late.setAttachedTo(a);

        sketch.edit(edits.moveToPhase(List.of(a), sketch.phase));

        assertSame(sketch.phase, late.getPhase());
    }

    @Test
    void laneAndPhase_areOneEdit() {
        sketch.edit(edits.move(List.of(a), NodePlace.in(sketch.stock), sketch.phase));

        assertSame(sketch.stock, a.eContainer());
        assertSame(sketch.phase, a.getPhase());
        sketch.domain.getCommandStack().undo();
        assertSame(sketch.sales, a.eContainer());
        assertNull(a.getPhase());
    }

    @Test
    void samePlaceInAnotherPhase_changesThePhaseOnly() {
        sketch.edit(edits.move(List.of(c), NodePlace.in(sketch.sales), sketch.phase));

        assertSame(sketch.phase, c.getPhase());
    }

    @Test
    void label_namesWhatAndWhere() {
        assertEquals("Move step “a” to “stock”", edits.move(List.of(a), NodePlace.in(sketch.stock)).getLabel());
        assertEquals("Take step “b” out of its phase", label(b));
    }

    private String label(Activity step) {
        step.setPhase(sketch.phase);
        return edits.moveToPhase(List.of(step), null).getLabel();
    }
}
