/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.edit.Sketch;

class LaneEditsTest {

    private final Sketch sketch = new Sketch();
    private final LaneEdits edits = new LaneEdits(sketch.domain);

    @Test
    void laneBelow_hasTheSameRole() {
        Lane fresh = sketch.edit(Lane.class, edits.addBelow(sketch.sales));

        assertEquals(List.of(sketch.customer, sketch.sales, fresh, sketch.stock), sketch.process.getLanes());
        assertEquals(sketch.sales.getRole(), fresh.getRole());
    }

    @Test
    void lanes_changeTheirOrder() {
        sketch.edit(edits.move(sketch.stock, sketch.process, 1));

        assertEquals(List.of(sketch.customer, sketch.stock, sketch.sales), sketch.process.getLanes());
    }

    @Test
    void lane_goesIntoAnotherWithItsSteps() {
        sketch.step("pack", sketch.stock);

        sketch.edit(edits.move(sketch.stock, sketch.sales, 0));

        assertEquals(List.of(sketch.stock), sketch.sales.getLanes());
        assertEquals("pack", Sketch.nodes(sketch.stock));
        sketch.edit(edits.move(sketch.stock, sketch.process, 2));
        assertEquals(List.of(sketch.customer, sketch.sales, sketch.stock), sketch.process.getLanes());
    }

    @Test
    void laneOfPartner_thatComesIntoTheOrganisation_makesItsMessagesSequences() {
        Lane carrier = sketch.lane("carrier", LaneRole.EXTERNAL);
        sketch.message(sketch.step("hand over", sketch.stock), sketch.step("carry", carrier));

        sketch.edit(edits.move(carrier, sketch.stock, 0));

        assertEquals("hand over -> carry", sketch.flows());
    }

    @Test
    void messagesAtLanes_stayMessagesWhereverTheLanesCome() {
        Lane carrier = sketch.lane("carrier", LaneRole.EXTERNAL);
        sketch.message(sketch.step("pack", sketch.stock), carrier);
        sketch.message(sketch.step("carry", carrier), sketch.stock);

        sketch.edit(edits.move(carrier, sketch.stock, 0));

        assertEquals("carry ~> stock, pack ~> carrier", sketch.flows());
    }

    @Test
    void customer_staysOnTop() {
        String reason = "The customer stays on top (CV05): “sales” cannot come to stand there.";

        assertEquals(reason, sketch.refusal(edits.move(sketch.sales, sketch.process, 0)));
        assertTrue(sketch.refusal(edits.move(sketch.customer, sketch.process, 1)).contains("(CV05)"));
        assertTrue(sketch.refusal(edits.move(sketch.customer, sketch.process, 2)).contains("(CV05)"));
    }

    @Test
    void secondCustomer_mayChangePlacesWithTheFirst() {
        Lane second = sketch.make.createLane();
        second.setRole(LaneRole.CUSTOMER);
        sketch.process.getLanes().add(1, second);

        sketch.edit(edits.move(second, sketch.process, 0));

        assertEquals(List.of(second, sketch.customer, sketch.sales, sketch.stock), sketch.process.getLanes());
    }

    @Test
    void customerAndOrganisation_neverStandInEachOther() {
        assertTrue(sketch.refusal(edits.move(sketch.sales, sketch.customer, 0)).startsWith("The customer is not a part of the organisation"));
        assertTrue(sketch.refusal(edits.move(sketch.customer, sketch.sales, 0)).startsWith("The customer is not a part of the organisation"));
    }

    @Test
    void lane_cannotMoveIntoItself() {
        sketch.edit(edits.move(sketch.stock, sketch.sales, 0));

        assertEquals("“sales” cannot stand inside itself.", sketch.refusal(edits.move(sketch.sales, sketch.stock, 0)));
    }

    @Test
    void samePlaceOrNoPlace_isRefused() {
        assertTrue(edits.refusal(sketch.sales, sketch.process, 1).isPresent());
        assertTrue(edits.refusal(sketch.sales, sketch.process, 3).isPresent());
        assertTrue(edits.refusal(sketch.sales, sketch.process, -1).isPresent());
        assertTrue(edits.refusal(sketch.sales, sketch.phase, 0).isPresent());
    }

    @Test
    void phases_changeTheirOrder() {
        Phase pay = sketch.make.createPhase();
        sketch.process.getPhases().add(pay);

        sketch.edit(edits.move(pay, 0));

        assertEquals(List.of(pay, sketch.phase), sketch.process.getPhases());
        assertTrue(edits.refusal(pay, 0).isPresent());
        assertTrue(edits.refusal(pay, 2).isPresent());
    }
}
