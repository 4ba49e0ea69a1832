/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.subprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LoopKind;
import org.sightline.model.customerprocess.ProcessBody;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

/**
 * <pre>
 *   customer | call
 *   sales    |   :..&gt; a --&gt; b       d --&gt; e
 *   stock    |              '-&gt; c --'
 * </pre>
 */
class SubprocessEditsTest {

    private final Sketch sketch = new Sketch();
    private final SubprocessEdits edits = new SubprocessEdits(sketch.domain);
    private final Activity call = sketch.step("call", sketch.customer);
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity d = sketch.step("d", sketch.sales);
    private final Activity e = sketch.step("e", sketch.sales);
    private final Activity c = sketch.step("c", sketch.stock);
    private final SequenceFlow ab = sketch.way(a, "in", 1, b);
    private final SequenceFlow bc = sketch.flow(b, c);
    private final SequenceFlow cd = sketch.flow(c, d);
    private final SequenceFlow de = sketch.way(d, "out", 1, e);

    SubprocessEditsTest() {
        sketch.message(call, a);
    }

    @Test
    void stepsOfOneLane_goInsideWithBeginAndEnd() {
        Activity box = sketch.edit(Activity.class, edits.extract(List.of(b), "box"));

        assertEquals("a, box, d, e", Sketch.nodes(sketch.sales));
        assertEquals(List.of("Begin", "b", "Done"), box.getProcessBody().getNodes().stream().map(FlowNode::getName).toList());
        assertEquals("Begin -> b, a -> box, b -> Done, box -> c, c -> d, call ~> a, d -> e", sketch.flows());
        assertSame(box, ab.getTarget());
        assertSame(box.getProcessBody(), bc.eContainer());
    }

    @Test
    void start_putsABeginAStepAndAnEndInside() {
        FlowNode first = sketch.edit(FlowNode.class, edits.start(b));

        assertEquals(List.of("Begin", "First step", "Done"), b.getProcessBody().getNodes().stream().map(FlowNode::getName).toList());
        assertSame(first, b.getProcessBody().getNodes().get(1));
        assertEquals(2, b.getProcessBody().getFlows().size());
        assertTrue(edits.startRefusal(b).isPresent());
    }

    @Test
    void stepsOfSeveralLanes_goIntoLanesInside() {
        b.setPhase(sketch.phase);

        Activity box = sketch.edit(Activity.class, edits.extract(List.of(d, c, b), "box"));

        ProcessBody body = box.getProcessBody();
        assertEquals(List.of("sales", "stock"), body.getLanes().stream().map(Lane::getName).toList());
        assertEquals("Begin, b, d, Done", Sketch.nodes(body.getLanes().get(0)));
        assertEquals("c", Sketch.nodes(body.getLanes().get(1)));
        assertEquals("a, box, e", Sketch.nodes(sketch.sales));
        assertSame(sketch.phase, box.getPhase());
    }

    @Test
    void inlining_isTheWayBack() {
        String flows = sketch.flows();
        Activity box = sketch.edit(Activity.class, edits.extract(List.of(b, c, d), "box"));

        sketch.edit(edits.inline(box));

        assertEquals(flows, sketch.flows());
        assertEquals("a, b, d, e", Sketch.nodes(sketch.sales));
        assertEquals("c", Sketch.nodes(sketch.stock));
        assertSame(b, ab.getTarget());
        assertSame(e, de.getTarget());
        assertEquals("out", de.getCondition());
        assertSame(sketch.process, cd.eContainer());
    }

    @Test
    void eventsAtTheBorder_comeAlong() {
        BoundaryEvent late = (BoundaryEvent) sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);
        late.setAttachedTo(b);

        Activity box = sketch.edit(Activity.class, edits.extract(List.of(b), "box"));

        assertSame(box.getProcessBody(), late.eContainer());
        assertTrue(edits.extractRefusal(List.of(late)).isPresent());
    }

    @Test
    void wayBackOutOfTheSubprocess_isMarkedOutside() {
        SequenceFlow back = sketch.flow(e, a);
        back.setLoopBack(true);

        Activity box = sketch.edit(Activity.class, edits.extract(List.of(e), "box"));

        assertEquals(false, back.isLoopBack());
        assertEquals(true, ((SequenceFlow) box.getOutgoing().get(0)).isLoopBack());
    }

    @Test
    void severalEntries_areRefusedByName() {
        sketch.flow(a, d);

        String reason = sketch.refusal(edits.extract(List.of(b, c, d), "box"));

        assertTrue(reason.startsWith("A sub-process has one entry, and these steps have several: “b”, “d”."), reason);
    }

    @Test
    void severalExits_areRefusedByName() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.flow(e, which);
        sketch.flow(which, sketch.step("x", sketch.sales));
        sketch.flow(which, sketch.step("y", sketch.sales));

        assertTrue(sketch.refusal(edits.extract(List.of(which), "box")).contains("lead on to several: “x”, “y”"));
    }

    @Test
    void startEndCircleAndBothSides_areRefused() {
        FlowNode done = sketch.node(NodeKind.END, "done", sketch.sales);
        sketch.flow(e, done);
        Activity x = sketch.step("x", sketch.sales);
        Activity y = sketch.step("y", sketch.sales);
        sketch.flow(x, y);
        sketch.flow(y, x);
        Activity pay = sketch.step("pay", sketch.customer);
        sketch.flow(pay, call);

        assertTrue(sketch.refusal(edits.extract(List.of(e, done), "box")).startsWith("“done” is a start or an end"));
        assertTrue(sketch.refusal(edits.extract(List.of(x, y), "box")).contains("in a circle"));
        sketch.flow(call, a);
        assertTrue(sketch.refusal(edits.extract(List.of(call, a), "box")).contains("are not done by the same side"));
        assertTrue(sketch.refusal(edits.extract(List.of(), "box")).startsWith("Select steps"));
    }

    @Test
    void extractedProcess_hasLanesAndPhasesLikeTheOld() {
        b.setPhase(sketch.phase);
        sketch.view.getElements().add(c);

        Activity step = sketch.edit(Activity.class, edits.extractToProcess(List.of(b, c), "Pick"));

        CustomerProcess pick = step.getCalledProcess();
        assertEquals(List.of(sketch.process, pick), sketch.portfolio.getProcesses());
        assertEquals(List.of("sales", "stock"), pick.getLanes().stream().map(Lane::getName).toList());
        assertEquals(List.of("Order"), pick.getPhases().stream().map(phase -> phase.getName()).toList());
        assertSame(pick.getPhases().get(0), b.getPhase());
        assertSame(sketch.shop, pick.getOrganization());
        assertEquals(List.of(), sketch.view.getElements());
        assertSame(pick, bc.eContainer());
        assertEquals("a, Pick, d, e", Sketch.nodes(sketch.sales));
    }

    @Test
    void messageThatWouldCrossProcesses_isRefused() {
        assertTrue(sketch.refusal(edits.extractToProcess(List.of(a), "Pick")).startsWith("A message between “call” and “a”"));
    }

    @Test
    void inline_refusesWhatCannotTakeThePlace() {
        Activity box = sketch.edit(Activity.class, edits.extract(List.of(b), "box"));
        assertTrue(sketch.refusal(edits.inline(a)).startsWith("Nothing is inside “a”"));

        box.setLoop(LoopKind.STANDARD);
        assertTrue(sketch.refusal(edits.inline(box)).startsWith("“box” is repeated"));
        box.setLoop(LoopKind.NONE);
        box.getProcessBody().getNodes().add(sketch.make.createActivity());
        assertTrue(sketch.refusal(edits.inline(box)).contains("does not begin at exactly one place"));
    }

    @Test
    void inlinedStepOfNoPhase_standsInThatOfTheSubprocess() {
        Activity box = sketch.edit(Activity.class, edits.extract(List.of(b), "box"));
        box.setPhase(sketch.phase);
        b.setPhase(null);

        sketch.edit(edits.inline(box));

        assertSame(sketch.phase, b.getPhase());
    }

    @Test
    void inlineLosses_nameWhatTheStepItselfSays() {
        Activity box = sketch.edit(Activity.class, edits.extract(List.of(b), "box"));
        box.setChannel(sketch.phone);
        box.setFixedCost(2.0);

        assertEquals(List.of("Channel", "Fixed cost"), edits.inlineLosses(box));
    }

    @Test
    void messagesOfTheSubprocess_goToItsFirstStep() {
        Activity box = sketch.edit(Activity.class, edits.extract(List.of(b), "box"));
        sketch.message(call, box);

        sketch.edit(edits.inline(box));

        assertTrue(sketch.flows().contains("call ~> b"));
    }

    @Test
    void call_isRefusedInACircle() {
        CustomerProcess other = sketch.make.createCustomerProcess();
        other.setName("Other");
        sketch.portfolio.getProcesses().add(other);
        Lane lane = sketch.make.createLane();
        other.getLanes().add(lane);
        Activity inOther = sketch.make.createActivity();
        lane.getNodes().add(inOther);

        sketch.edit(edits.call(b, other));

        assertSame(other, b.getCalledProcess());
        assertTrue(sketch.refusal(edits.call(inOther, sketch.process)).contains("in a circle"));
        assertTrue(sketch.refusal(edits.call(a, sketch.process)).contains("in a circle"));
        assertTrue(sketch.refusal(edits.call(b, other)).endsWith("already."));
    }

    @Test
    void callOfSubprocess_replacesAnEmptyInsideOnly() {
        CustomerProcess other = sketch.make.createCustomerProcess();
        sketch.portfolio.getProcesses().add(other);
        b.setProcessBody(sketch.make.createProcessBody());
        d.setProcessBody(sketch.make.createProcessBody());
        d.getProcessBody().getNodes().add(sketch.make.createActivity());

        sketch.edit(edits.call(b, other));

        assertNull(b.getProcessBody());
        assertTrue(sketch.refusal(edits.call(d, other)).startsWith("“d” has steps inside"));
    }
}
