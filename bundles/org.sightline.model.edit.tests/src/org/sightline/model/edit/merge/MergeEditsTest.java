/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.TriangularDistribution;
import org.sightline.model.edit.Sketch;
import org.sightline.model.editing.node.NodeKind;

class MergeEditsTest {

    private final Sketch sketch = new Sketch();
    private final MergeEdits edits = new MergeEdits(sketch.domain);
    private final Activity before = sketch.step("before", sketch.sales);
    private final Activity pick = sketch.step("pick", sketch.sales);
    private final Activity pack = sketch.step("pack", sketch.sales);
    private final Activity after = sketch.step("after", sketch.sales);

    private void line() {
        sketch.flow(before, pick);
        sketch.flow(pick, pack);
        sketch.flow(pack, after);
    }

    private FloatingParameter minutes(double value) {
        FloatingParameter minutes = sketch.make.createFloatingParameter();
        minutes.setValue(value);
        return minutes;
    }

    @Test
    void stepsInLine_becomeTheFirst() {
        line();

        Activity merged = sketch.edit(Activity.class, edits.merge(List.of(pack, pick)));

        assertSame(pick, merged);
        assertEquals("pick, pack", merged.getName());
        assertEquals("before -> pick, pack, pick, pack -> after", sketch.flows());
    }

    @Test
    void timesAndCosts_areAdded() {
        line();
        pick.setProcessingTime(minutes(2));
        pack.setProcessingTime(minutes(3));
        pack.setWaitTime(minutes(9));
        pick.setStandardTime(4.0);
        pack.setStandardTime(5.0);
        pack.setFixedCost(1.5);

        sketch.edit(edits.merge(List.of(pick, pack)));

        assertEquals(5, pick.getProcessingTime().getExpectedValue());
        assertEquals(9, pick.getWaitTime().getExpectedValue());
        assertEquals(9.0, pick.getStandardTime());
        assertEquals(1.5, pick.getFixedCost());
    }

    @Test
    void spreadTimes_becomeTheSumOfTheMeans() {
        line();
        TriangularDistribution spread = sketch.make.createTriangularDistribution();
        spread.setMin(1);
        spread.setMode(2);
        spread.setMax(6);
        pick.setProcessingTime(spread);
        pack.setProcessingTime(minutes(4));
        after.setOrigin(spread);

        sketch.edit(edits.merge(List.of(pick, pack)));

        assertEquals(7, ((FloatingParameter) pick.getProcessingTime()).getValue(), 1e-9);
    }

    @Test
    void systemsFailPointsNotesAndMarks_areUnited() {
        line();
        BusinessSystem crm = sketch.make.createBusinessSystem();
        BusinessSystem erp = sketch.make.createBusinessSystem();
        sketch.shop.getSystems().addAll(List.of(crm, erp));
        pick.getSystems().add(crm);
        pack.getSystems().addAll(List.of(crm, erp));
        FailPoint fail = sketch.make.createFailPoint();
        pack.getFailPoints().add(fail);
        pick.setNotes("one");
        pack.setNotes("two");
        pack.setMomentOfTruth(true);
        pack.setChannel(sketch.phone);

        sketch.edit(edits.merge(List.of(pick, pack)));

        assertEquals(List.of(crm, erp), pick.getSystems());
        assertEquals(List.of(fail), pick.getFailPoints());
        assertEquals("one\ntwo", pick.getNotes());
        assertTrue(pick.isMomentOfTruth());
        assertSame(sketch.phone, pick.getChannel());
    }

    @Test
    void whatReferredToTheOther_refersToTheFirst() {
        line();
        BoundaryEvent late = (BoundaryEvent) sketch.node(NodeKind.BOUNDARY_EVENT, "late", sketch.sales);
        late.setAttachedTo(pack);
        sketch.view.getElements().addAll(List.of(pick, pack));

        sketch.edit(edits.merge(List.of(pick, pack)));

        assertSame(pick, late.getAttachedTo());
        assertEquals(List.of(pick), sketch.view.getElements());
    }

    /** which? -0.4-> pick -> after, which? -0.6-> pack -> after */
    @Test
    void alternatives_becomeOneWayWithTheSum() {
        Decision which = sketch.decision("which?", sketch.sales);
        sketch.way(which, "small", 0.4, pick);
        sketch.way(which, "large", 0.6, pack);
        sketch.flow(pick, after);
        sketch.flow(pack, after);

        sketch.edit(edits.merge(List.of(pick, pack)));

        assertEquals("pick, pack -> after, which? -> pick, pack", sketch.flows());
        assertEquals(1.0, ((SequenceFlow) which.getOutgoing().get(0)).getProbability(), 1e-9);
    }

    @Test
    void messagesThatSayTheSame_becomeOne() {
        line();
        Activity call = sketch.step("call", sketch.customer);
        sketch.message(call, pick);
        sketch.message(call, pack);
        sketch.message(call, pack).setChannel(sketch.phone);

        sketch.edit(edits.merge(List.of(pick, pack)));

        assertEquals(2, call.getOutgoing().size());
    }

    @Test
    void stepsApart_areRefused() {
        line();

        assertTrue(sketch.refusal(edits.merge(List.of(before, pack))).startsWith("Only steps that follow each other"));
        assertTrue(sketch.refusal(edits.merge(List.of(pick))).startsWith("Select two or more"));
        assertTrue(sketch.refusal(edits.merge(List.of(pick, sketch.step("other", sketch.stock)))).startsWith("Only steps of one lane"));
    }

    @Test
    void stepBetween_isNamed() {
        sketch.flow(before, pick);
        sketch.flow(pick, pack);
        sketch.flow(before, pack);

        assertTrue(sketch.refusal(edits.merge(List.of(before, pack))).startsWith("“pick” stands between the steps"));
    }

    @Test
    void twoInsides_areRefused() {
        line();
        pick.setProcessBody(sketch.make.createProcessBody());
        pack.setCalledProcess(sketch.process);

        assertTrue(sketch.refusal(edits.merge(List.of(pick, pack))).startsWith("Only one of the steps may have an inside"));
    }
}
