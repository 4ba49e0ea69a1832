/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.heal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.Property;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

class DeleteEditsTest {

    private final Sketch sketch = new Sketch();
    private final DeleteEdits edits = new DeleteEdits(sketch.domain);
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.stock);
    private final Activity d = sketch.step("d", sketch.stock);

    private void delete(EObject... elements) {
        sketch.edit(edits.delete(List.of(elements)));
    }

    @Test
    void stepInLine_isHealedByTheFlowIntoIt() {
        SequenceFlow into = sketch.way(a, "yes", 0.7, b);
        sketch.flow(b, c);

        delete(b);

        assertEquals("a -> c", sketch.flows());
        assertSame(c, into.getTarget());
        assertEquals("yes", into.getCondition());
        assertEquals(0.7, into.getProbability());
    }

    @Test
    void stepsInLine_areHealedOver() {
        sketch.flow(a, b);
        sketch.flow(b, c);
        sketch.flow(c, d);

        delete(c, b);

        assertEquals("a -> d", sketch.flows());
    }

    @Test
    void severalWaysIn_areEachLedOn() {
        sketch.flow(a, c);
        sketch.flow(b, c);
        sketch.flow(c, d);

        delete(c);

        assertEquals("a -> d, b -> d", sketch.flows());
    }

    @Test
    void firstAndLastStep_leaveNoFlow() {
        sketch.flow(a, b);
        sketch.flow(b, c);

        delete(a);
        delete(c);

        assertEquals("", sketch.flows());
    }

    /** a -> which? -0.3-> b, -0.7-> c */
    @Test
    void decision_keepsTheMoreProbableWay() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.flow(a, which);
        sketch.way(which, "rarely", 0.3, b);
        sketch.way(which, "mostly", 0.7, c);

        delete(which);

        assertEquals("a -> c", sketch.flows());
    }

    @Test
    void decisionWithDefault_keepsTheDefaultWay() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.flow(a, which);
        which.setDefaultFlow(sketch.way(which, "rarely", 0.3, b));
        sketch.way(which, "mostly", 0.7, c);

        delete(which);

        assertEquals("a -> b", sketch.flows());
    }

    /** The way back is the first, and nobody knows how often it is taken. */
    @Test
    void decisionAtLoop_keepsTheWayOn() {
        Decision again = sketch.decision("again?", sketch.sales);
        sketch.flow(a, b);
        sketch.flow(b, again);
        sketch.flow(again, a).setLoopBack(true);
        sketch.flow(again, c);

        delete(again);

        assertEquals("a -> b, b -> c", sketch.flows());
    }

    /** first? -0.5-> second? -0.4-> b, -0.6-> c */
    @Test
    void decisionBehindDecision_passesItsWaysOnWithTheProduct() {
        Decision first = sketch.decision("first?", sketch.sales);
        Decision second = sketch.decision("second?", sketch.sales);
        sketch.way(first, "no", 0.5, d);
        sketch.way(first, "yes", 0.5, second);
        sketch.way(second, "few", 0.4, b);
        sketch.way(second, "many", 0.6, c);

        delete(second);

        assertEquals("first? -> b, first? -> c, first? -> d", sketch.flows());
        List<SequenceFlow> ways = first.getOutgoing().stream().map(SequenceFlow.class::cast).toList();
        assertEquals(1, ways.stream().mapToDouble(SequenceFlow::getProbability).sum(), 1e-9);
        assertEquals(List.of("no", "yes and few", "yes and many"), ways.stream().map(SequenceFlow::getCondition).toList());
    }

    /** first? -0.5-> second? -0.4-> third? -0.25-> b, -0.75-> c */
    @Test
    void decisionsBehindDecision_multiplyAllAlongTheWay() {
        Decision first = sketch.decision("first?", sketch.sales);
        Decision second = sketch.decision("second?", sketch.sales);
        Decision third = sketch.decision("third?", sketch.sales);
        sketch.way(first, "no", 0.5, d);
        sketch.way(first, "yes", 0.5, second);
        sketch.way(second, "few", 0.6, d);
        sketch.way(second, "many", 0.4, third);
        sketch.way(third, "light", 0.25, b);
        sketch.way(third, "heavy", 0.75, c);

        delete(second, third);

        assertEquals("first? -> b, first? -> c, first? -> d", sketch.flows());
        assertEquals(0.05, probability(first, b), 1e-9);
        assertEquals(0.15, probability(first, c), 1e-9);
        assertEquals(0.8, probability(first, d), 1e-9);
    }

    private static double probability(Decision decision, FlowNode target) {
        return decision.getOutgoing().stream().filter(flow -> flow.getTarget() == target).map(SequenceFlow.class::cast).findFirst().orElseThrow().getProbability();
    }

    /** which? -0.3-> b -> d and -0.7-> d */
    @Test
    void waysThatComeTogether_becomeOneWithTheSum() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.way(which, "rarely", 0.3, b);
        SequenceFlow direct = sketch.way(which, "mostly", 0.7, d);
        sketch.flow(b, d);
        which.setDefaultFlow(direct);

        delete(b);

        assertEquals("which? -> d", sketch.flows());
        SequenceFlow left = (SequenceFlow) which.getOutgoing().get(0);
        assertEquals(1.0, left.getProbability(), 1e-9);
        assertEquals("mostly or rarely", left.getCondition());
        assertSame(left, which.getDefaultFlow());
    }

    @Test
    void wayThatGoes_leavesTheOtherProbabilities() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.way(which, "rarely", 0.3, b);
        SequenceFlow stays = sketch.way(which, "mostly", 0.7, c);

        delete(b);

        assertEquals(0.7, stays.getProbability());
    }

    @Test
    void parallelGateway_keepsAllItsWays() {
        FlowNode fork = sketch.node(NodeKind.PARALLEL_GATEWAY, "fork", sketch.sales);
        sketch.flow(a, fork);
        sketch.flow(fork, b);
        sketch.flow(fork, c);

        delete(fork);

        assertEquals("a -> b, a -> c", sketch.flows());
    }

    @Test
    void stepBetweenAStepAndItself_leavesNoCircle() {
        sketch.flow(a, b);
        sketch.flow(b, a);

        delete(b);

        assertEquals("", sketch.flows());
    }

    @Test
    void loopBack_staysMarked() {
        sketch.flow(a, b);
        SequenceFlow back = sketch.flow(b, c);
        SequenceFlow last = sketch.flow(c, a);
        last.setLoopBack(true);
        last.setExit(LoopExit.ABNORMAL);

        delete(c);

        assertEquals("a -> b, b -> a", sketch.flows());
        assertTrue(back.isLoopBack());
        assertEquals(LoopExit.ABNORMAL, back.getExit());
    }

    @Test
    void flowThatIsChosen_isNotHealed() {
        SequenceFlow into = sketch.flow(a, b);
        sketch.flow(b, c);

        delete(b, into);

        assertEquals("", sketch.flows());
    }

    @Test
    void lane_goesWithItsStepsAndIsHealedOver() {
        sketch.flow(a, c);
        sketch.flow(c, d);
        sketch.flow(d, b);

        delete(sketch.stock);

        assertEquals("a -> b", sketch.flows());
        assertEquals(List.of(sketch.customer, sketch.sales), sketch.process.getLanes());
    }

    /** The step in between belonged to both organisations' side; without it a line lies between them. */
    @Test
    void gapBetweenTwoOrganisations_isClosedByAMessage() {
        Lane ours = sketch.lane("ours", LaneRole.ORGANIZATION);
        Lane theirs = sketch.lane("theirs", LaneRole.ORGANIZATION);
        theirs.setRepresents(sketch.shop);
        Activity x = sketch.step("x", ours);
        Activity y = sketch.step("y", theirs);
        String id = sketch.flow(x, a).getId();
        sketch.flow(a, y);

        delete(a);

        assertEquals("x ~> y", sketch.flows());
        assertEquals(id, x.getOutgoing().get(0).getId());
    }

    @Test
    void eventsAtTheBorder_goWithTheirStep() {
        BoundaryEvent late = (BoundaryEvent) sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);
        late.setAttachedTo(a);
        sketch.flow(late, b);

        delete(a);

        assertNull(late.eContainer());
        assertEquals("", sketch.flows());
    }

    @Test
    void references_areCleared() {
        a.setChannel(sketch.phone);
        sketch.view.getElements().add(a);
        a.setOrigin(sketch.phone);

        delete(sketch.phone);

        assertNull(a.getChannel());
        assertNull(a.getOrigin());
        delete(a);
        assertEquals(List.of(), sketch.view.getElements());
    }

    @Test
    void whatFlowsHold_isForgottenWithThem() {
        Property property = sketch.make.createProperty();
        sketch.flow(a, b).getProperties().add(property);
        c.setOrigin(property);

        delete(b);

        assertNull(c.getOrigin());
    }

    @Test
    void model_cannotBeDeleted() {
        assertEquals("The model itself cannot be deleted. Delete its file instead.", sketch.refusal(edits.delete(List.of(sketch.portfolio))));
    }

    @Test
    void whatIsGone_cannotBeDeletedAgain() {
        delete(a);

        assertEquals("What is selected is no longer part of the model.", sketch.refusal(edits.delete(List.of(a))));
    }

    @Test
    void label_namesWhatGoes() {
        assertEquals("Delete step “a”", edits.delete(List.of(a)).getLabel());
        assertEquals("Delete 2 elements", edits.delete(List.of(a, b)).getLabel());
    }
}
