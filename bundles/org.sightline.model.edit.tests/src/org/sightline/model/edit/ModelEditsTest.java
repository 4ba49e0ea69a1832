/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.FloatingParameter;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage;

class ModelEditsTest {

    private final PhoneOrder order = new PhoneOrder();
    private final String before = order.board.state();

    @Test
    void set_changesValueAndIsNamed() {
        Command command = order.edits.set(order.call, SightlinePackage.Literals.NAMED_ELEMENT__NAME, "Phone");

        order.board.run(command);

        assertEquals("Phone", order.call.getName());
        assertEquals("Rename step “Call”", command.getLabel());
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void setToNull_clearsToDefault() {
        order.board.run(order.edits.set(order.customer, SightlinePackage.Literals.LANE__ROLE, null));

        assertEquals(SightlinePackage.Literals.LANE__ROLE.getDefaultValue(), order.customer.getRole());
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void setToIllegalCharacter_isRefusedWithReason() {
        Command command = order.edits.set(order.call, SightlinePackage.Literals.NAMED_ELEMENT__NAME, "a\u0007b");

        assertFalse(order.board.run(command));

        assertTrue(command.getDescription().contains("U+0007, at position 2"), command.getDescription());
        assertEquals(before, order.board.state());
    }

    @Test
    void illegalCharacterAmongTags_isRefused() {
        assertFalse(order.board.run(order.edits.set(order.call, SightlinePackage.Literals.MODEL_ELEMENT__TAGS, List.of("fine", "\uFFFF"))));

        assertEquals(before, order.board.state());
    }

    @Test
    void setId_isRefused() {
        assertFalse(order.board.run(order.edits.set(order.call, SightlinePackage.Literals.MODEL_ELEMENT__ID, "other")));

        assertEquals(before, order.board.state());
    }

    @Test
    void create_addsChild() {
        CommandParameter descriptor = new CommandParameter(null, SightlinePackage.Literals.LANE__NODES, order.make.createWaitPoint());
        Command command = order.edits.create(order.customer, descriptor, List.of(order.customer));

        order.board.run(command);

        assertEquals(List.of(descriptor.getValue()), List.copyOf(command.getResult()));
        assertSame(order.customer, ((EObject) descriptor.getValue()).eContainer());
        assertEquals("New Wait point", command.getLabel());
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void delete_clearsReferencesAndTakesFlowsAlong() {
        Command command = order.edits.delete(List.of(order.call));

        order.board.run(command);

        assertEquals("Delete step “Call”", command.getLabel());
        assertNull(order.call.eContainer());
        assertFalse(order.view.getElements().contains(order.call));
        assertEquals(List.of(order.toBook), order.process.getFlows());
        assertNothingDangles();
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void deleteOfContainer_clearsReferencesToItsContents() {
        order.board.run(order.edits.delete(List.of(order.customer)));

        assertEquals(List.of(order.answer), order.view.getElements());
        assertEquals(List.of(order.toBook), order.process.getFlows());
        assertNothingDangles();
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void deleteOfStepWithItsLaneAndFlow_deletesEachOnce() {
        order.board.run(order.edits.delete(List.of(order.call, order.customer, order.message)));

        assertEquals(List.of(order.callCentre), order.process.getLanes());
        assertEquals(List.of(order.toBook), order.process.getFlows());
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void deleteOfPhase_clearsItFromItsSteps() {
        order.board.run(order.edits.delete(List.of(order.phase)));

        assertNull(order.call.getPhase());
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void deleteOfSeveral_isCounted() {
        assertEquals("Delete 2 elements", order.edits.delete(List.of(order.call, order.pay)).getLabel());
    }

    @Test
    void copyAndPaste_givesFreshIdsThroughout() {
        order.board.run(CopyToClipboardCommand.create(order.domain, List.of(order.customer)));
        order.board.run(order.edits.paste(order.process));

        Lane copy = order.process.getLanes().get(1);
        assertEquals("Customer", copy.getName());
        assertEquals(List.of("Call", "Pay"), copy.getNodes().stream().map(node -> node.getName()).toList());
        assertSame(order.phase, copy.getNodes().get(0).getPhase());
        assertNotEquals(order.customer.getId(), copy.getId());
        assertEveryIdIsUnique();
    }

    /** A menu that asks whether something can be copied does not yet copy it. */
    @Test
    void copy_isOfTheElementAsItIsWhenTheCommandIsExecuted() {
        Command copy = CopyToClipboardCommand.create(order.domain, List.of(order.call));
        assertTrue(copy.canExecute());
        order.board.run(order.edits.set(order.call, SightlinePackage.Literals.NAMED_ELEMENT__NAME, "Ring up"));
        order.board.run(copy);
        order.board.run(order.edits.paste(order.callCentre));

        List<FlowNode> nodes = order.callCentre.getNodes();
        assertEquals("Ring up", nodes.get(nodes.size() - 1).getName());
    }

    @Test
    void pasteTwice_givesTwoCopies() {
        order.board.run(CopyToClipboardCommand.create(order.domain, List.of(order.call)));
        order.board.run(order.edits.paste(order.customer));
        order.board.run(order.edits.paste(order.callCentre));

        assertEquals(3, order.customer.getNodes().size());
        assertEquals(3, order.callCentre.getNodes().size());
        assertEveryIdIsUnique();
    }

    @Test
    void cutAndPaste_movesAndKeepsTheId() {
        String id = order.pay.getId();
        order.board.run(order.edits.cut(List.of(order.pay)));
        order.board.run(order.edits.paste(order.callCentre));

        assertEquals(List.of("Answer", "Book", "Pay"), order.callCentre.getNodes().stream().map(node -> node.getName()).toList());
        assertEquals(id, order.callCentre.getNodes().get(2).getId());
        assertEveryIdIsUnique();
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void move_changesOrder() {
        order.board.run(order.edits.move(order.pay, -1));

        assertEquals(List.of(order.pay, order.call), order.customer.getNodes());
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void moveBeyondTheEnd_cannotExecute() {
        assertFalse(order.edits.move(order.pay, 1).canExecute());
        assertFalse(order.edits.move(order.call, -1).canExecute());
        assertFalse(order.edits.move(order.portfolio, 1).canExecute());
    }

    @Test
    void setFlowEnd_keepsBothSidesInStep() {
        order.board.run(order.edits.set(order.toPay, SightlinePackage.Literals.FLOW__TARGET, order.call));

        assertEquals(List.of(order.toPay), order.call.getIncoming());
        assertEquals(List.of(), order.pay.getIncoming());
        order.board.assertUndoneAndRedone(before);
    }

    @Test
    void setPart_letsTheFormerOneBeForgotten() {
        order.board.run(order.edits.set(order.call, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, constant(null)));
        order.board.run(order.edits.set(order.pay, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, constant(order.call.getWaitTime())));
        ParameterValue wanted = constant(null);

        order.board.run(order.edits.set(order.call, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, wanted));

        assertSame(wanted, order.call.getWaitTime());
        assertNull(order.pay.getWaitTime().getOrigin());
        assertNothingDangles();
        order.board.assertUndoneAndRedone(before);
        order.board.run(order.edits.set(order.call, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, null));
        assertNull(order.call.getWaitTime());
    }

    private static ParameterValue constant(ModelElement origin) {
        FloatingParameter constant = SightlineFactory.eINSTANCE.createFloatingParameter();
        constant.setOrigin(origin);
        return constant;
    }

    private void assertNothingDangles() {
        assertEquals(Set.of(), EcoreUtil.ExternalCrossReferencer.find(order.board.resource).keySet());
    }

    private void assertEveryIdIsUnique() {
        Set<String> ids = new HashSet<>();
        EcoreUtil.<EObject>getAllContents(order.board.resource, false).forEachRemaining(
                element -> assertTrue(ids.add(((ModelElement) element).getId()), () -> "twice: " + ElementLabels.text(element)));
    }
}
