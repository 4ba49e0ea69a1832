/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.Sketch;

/** Customer: call, then wait; call - answer -> pack; pack meets nobody. */
class RemedyEditsTest {

    private final Sketch sketch = new Sketch();
    private final Activity call = sketch.step("call", sketch.customer);
    private final Activity answer = sketch.step("answer", sketch.sales);
    private final Activity pack = sketch.step("pack", sketch.stock);
    private final MessageFlow message = sketch.message(call, answer);
    private final SequenceFlow hidden = sketch.flow(answer, pack);

    private Optional<Command> edit(ViewElement element, int remedy) {
        ViewRefusal refusal = new ViewEdits(sketch.domain).refusal(sketch.view, element).orElseThrow();
        return new RemedyEdits(sketch.domain).edit(sketch.view, element, refusal.remedies().get(remedy));
    }

    private void isShownAfter(ViewElement element, int remedy, String label) {
        Command edit = edit(element, remedy).orElseThrow();
        assertEquals(label, edit.getLabel());
        sketch.edit(edit);
        assertTrue(sketch.view.getElements().contains(element));
        assertTrue(sketch.view.getElements().stream().allMatch(ViewElement::isCustomerFacing));
    }

    @Test
    void hiddenStep_isConnectedAndShown() {
        isShownAfter(pack, 0, "Connect “pack” with “call” and show it");
        assertEquals(call, pack.getOutgoing().get(0).getTarget());
    }

    @Test
    void hiddenStep_isMovedToTheCustomer() {
        isShownAfter(pack, 1, "Move “pack” to “" + sketch.customer.getName() + "” and show it");
        assertEquals(sketch.customer, pack.getLane());
    }

    @Test
    void hiddenLane_isShownByAStepOfIt() {
        isShownAfter(sketch.stock, 0, "Connect “pack” with “call” and show it");
    }

    @Test
    void flowWithAHiddenEnd_isShownByThatEnd() {
        isShownAfter(hidden, 0, "Connect “pack” with “call” and show it");
    }

    @Test
    void message_goesToTheStepThatIsServed() {
        Activity receive = sketch.step("receive", sketch.customer);
        Activity ship = sketch.step("ship", sketch.sales);
        sketch.flow(pack, ship);
        sketch.message(ship, receive);

        isShownAfter(pack, 0, "Connect “pack” with “receive” and show it");
    }

    @Test
    void systemWithoutLane_hasNoSingleEdit() {
        BusinessSystem crm = sketch.make.createBusinessSystem();
        sketch.shop.getSystems().add(crm);

        assertTrue(edit(crm, 0).isEmpty());
    }

    @Test
    void emptyLane_hasNoSingleEdit() {
        sketch.stock.getNodes().remove(pack);

        assertTrue(edit(sketch.stock, 0).isEmpty());
        assertEquals(List.of(message), call.getOutgoing());
    }
}
