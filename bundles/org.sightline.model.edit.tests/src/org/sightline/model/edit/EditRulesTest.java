/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.SightlinePackage;

class EditRulesTest {

    private final PhoneOrder order = new PhoneOrder();

    @Test
    void hiddenStepInCustomerView_isRefusedWithReason() {
        Command command = AddCommand.create(order.domain, order.view, SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS, order.book);

        assertFalse(command.canExecute());
        assertTrue(command.getDescription().startsWith("The customer does not meet “Book”"), command.getDescription());
        assertTrue(command.getDescription().contains("CV01"));
    }

    @Test
    void hiddenStepAmongMany_isRefusedToo() {
        assertFalse(order.edits.set(order.view, SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS, List.of(order.call, order.book))
                .canExecute());
    }

    @Test
    void meetingStepInCustomerView_isAllowed() {
        order.board.run(order.edits.set(order.view, SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS, List.of(order.call)));

        assertTrue(order.board.run(AddCommand.create(order.domain, order.view, SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS, order.answer)));
        assertEquals(List.of(order.call, order.answer), order.view.getElements());
    }

    @Test
    void hiddenStep_mayBeTakenOut() {
        assertTrue(order.board.run(AddCommand.create(order.domain, order.view, SightlinePackage.Literals.CUSTOMER_VIEW__EXCLUDED, order.book)));
    }

    @Test
    void choiceForCustomerView_offersOnlyWhatTheCustomerMeets() {
        var offered = new ReferenceChoice(order.view, SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS).elements();

        assertTrue(offered.contains(order.answer));
        assertFalse(offered.contains(order.book));
    }

    @Test
    void choiceWithinProcess_staysWithinIt() {
        PhoneOrder other = new PhoneOrder();
        order.portfolio.getProcesses().add(other.process);

        assertEquals(List.of(order.phase), new ReferenceChoice(order.call, SightlinePackage.Literals.FLOW_NODE__PHASE).elements());
        assertTrue(new ReferenceChoice(order.call, SightlinePackage.Literals.MODEL_ELEMENT__ORIGIN).elements().contains(other.call));
    }

    @Test
    void ordinaryText_isAllowed() {
        assertEquals(Optional.empty(), EditRules.refusal(order.call, SightlinePackage.Literals.NAMED_ELEMENT__NAME, "Grüße 你好 \uD83D\uDE00\n<b>"));
    }
}
