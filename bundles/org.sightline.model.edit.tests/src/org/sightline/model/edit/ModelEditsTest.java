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
    private final String before = order.text();

    @Test
    void set_changesValueAndIsNamed() {
        Command command = order.edits.set(order.call, SightlinePackage.Literals.NAMED_ELEMENT__NAME, "Phone");

        order.run(command);

        assertEquals("Phone", order.call.getName());
        assertEquals("Rename step “Call”", command.getLabel());
        assertUndoAndRedo();
    }

    @Test
    void setToNull_clearsToDefault() {
        order.run(order.edits.set(order.customer, SightlinePackage.Literals.LANE__ROLE, null));

        assertEquals(SightlinePackage.Literals.LANE__ROLE.getDefaultValue(), order.customer.getRole());
        assertUndoAndRedo();
    }

    @Test
    void setToIllegalCharacter_isRefusedWithReason() {
        Command command = order.edits.set(order.call, SightlinePackage.Literals.NAMED_ELEMENT__NAME, "a\u0007b");

        assertFalse(order.run(command));

        assertTrue(command.getDescription().contains("U+0007, at position 2"), command.getDescription());
        assertEquals(before, order.text());
    }

    @Test
    void illegalCharacterAmongTags_isRefused() {
        assertFalse(order.run(order.edits.set(order.call, SightlinePackage.Literals.MODEL_ELEMENT__TAGS, List.of("fine", "\uFFFF"))));

        assertEquals(before, order.text());
    }

    @Test
    void setId_isRefused() {
        assertFalse(order.run(order.edits.set(order.call, SightlinePackage.Literals.MODEL_ELEMENT__ID, "other")));

        assertEquals(before, order.text());
    }

    @Test
    void create_addsChild() {
        CommandParameter descriptor = new CommandParameter(null, SightlinePackage.Literals.LANE__NODES, order.make.createWaitPoint());
        Command command = order.edits.create(order.customer, descriptor, List.of(order.customer));

        order.run(command);

        assertEquals(List.of(descriptor.getValue()), List.copyOf(command.getResult()));
        assertSame(order.customer, ((EObject) descriptor.getValue()).eContainer());
        assertEquals("New Wait point", command.getLabel());
        assertUndoAndRedo();
    }

    @Test
    void delete_clearsReferencesAndTakesFlowsAlong() {
        Command command = order.edits.delete(List.of(order.call));

        order.run(command);

        assertEquals("Delete step “Call”", command.getLabel());
        assertNull(order.call.eContainer());
        assertFalse(order.view.getElements().contains(order.call));
        assertEquals(List.of(order.toBook), order.process.getFlows());
        assertNothingDangles();
        assertUndoAndRedo();
    }

    @Test
    void deleteOfContainer_clearsReferencesToItsContents() {
        order.run(order.edits.delete(List.of(order.customer)));

        assertEquals(List.of(order.answer), order.view.getElements());
        assertEquals(List.of(order.toBook), order.process.getFlows());
        assertNothingDangles();
        assertUndoAndRedo();
    }

    @Test
    void deleteOfStepWithItsLaneAndFlow_deletesEachOnce() {
        order.run(order.edits.delete(List.of(order.call, order.customer, order.message)));

        assertEquals(List.of(order.callCentre), order.process.getLanes());
        assertEquals(List.of(order.toBook), order.process.getFlows());
        assertUndoAndRedo();
    }

    @Test
    void deleteOfPhase_clearsItFromItsSteps() {
        order.run(order.edits.delete(List.of(order.phase)));

        assertNull(order.call.getPhase());
        assertUndoAndRedo();
    }

    @Test
    void deleteOfSeveral_isCounted() {
        assertEquals("Delete 2 elements", order.edits.delete(List.of(order.call, order.pay)).getLabel());
    }

    @Test
    void copyAndPaste_givesFreshIdsThroughout() {
        order.run(CopyToClipboardCommand.create(order.domain, List.of(order.customer)));
        order.run(order.edits.paste(order.process));

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
        order.run(order.edits.set(order.call, SightlinePackage.Literals.NAMED_ELEMENT__NAME, "Ring up"));
        order.run(copy);
        order.run(order.edits.paste(order.callCentre));

        List<FlowNode> nodes = order.callCentre.getNodes();
        assertEquals("Ring up", nodes.get(nodes.size() - 1).getName());
    }

    @Test
    void pasteTwice_givesTwoCopies() {
        order.run(CopyToClipboardCommand.create(order.domain, List.of(order.call)));
        order.run(order.edits.paste(order.customer));
        order.run(order.edits.paste(order.callCentre));

        assertEquals(3, order.customer.getNodes().size());
        assertEquals(3, order.callCentre.getNodes().size());
        assertEveryIdIsUnique();
    }

    @Test
    void cutAndPaste_movesAndKeepsTheId() {
        String id = order.pay.getId();
        order.run(order.edits.cut(List.of(order.pay)));
        order.run(order.edits.paste(order.callCentre));

        assertEquals(List.of("Answer", "Book", "Pay"), order.callCentre.getNodes().stream().map(node -> node.getName()).toList());
        assertEquals(id, order.callCentre.getNodes().get(2).getId());
        assertEveryIdIsUnique();
        assertUndoAndRedo();
    }

    @Test
    void move_changesOrder() {
        order.run(order.edits.move(order.pay, -1));

        assertEquals(List.of(order.pay, order.call), order.customer.getNodes());
        assertUndoAndRedo();
    }

    @Test
    void moveBeyondTheEnd_cannotExecute() {
        assertFalse(order.edits.move(order.pay, 1).canExecute());
        assertFalse(order.edits.move(order.call, -1).canExecute());
        assertFalse(order.edits.move(order.portfolio, 1).canExecute());
    }

    @Test
    void setFlowEnd_keepsBothSidesInStep() {
        order.run(order.edits.set(order.toPay, SightlinePackage.Literals.FLOW__TARGET, order.call));

        assertEquals(List.of(order.toPay), order.call.getIncoming());
        assertEquals(List.of(), order.pay.getIncoming());
        assertUndoAndRedo();
    }

    @Test
    void setPart_letsTheFormerOneBeForgotten() {
        order.run(order.edits.set(order.call, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, constant(null)));
        order.run(order.edits.set(order.pay, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, constant(order.call.getWaitTime())));
        ParameterValue wanted = constant(null);

        order.run(order.edits.set(order.call, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, wanted));

        assertSame(wanted, order.call.getWaitTime());
        assertNull(order.pay.getWaitTime().getOrigin());
        assertNothingDangles();
        assertUndoAndRedo();
        order.run(order.edits.set(order.call, SightlinePackage.Literals.TIMED_NODE__WAIT_TIME, null));
        assertNull(order.call.getWaitTime());
    }

    private static ParameterValue constant(ModelElement origin) {
        FloatingParameter constant = SightlineFactory.eINSTANCE.createFloatingParameter();
        constant.setOrigin(origin);
        return constant;
    }

    private void assertUndoAndRedo() {
        String after = order.text();
        while (order.domain.getCommandStack().canUndo()) {
            order.domain.getCommandStack().undo();
        }
        assertEquals(before, order.text());
        while (order.domain.getCommandStack().canRedo()) {
            order.domain.getCommandStack().redo();
        }
        assertEquals(after, order.text());
    }

    private void assertNothingDangles() {
        assertEquals(Set.of(), EcoreUtil.ExternalCrossReferencer.find(order.resource).keySet());
    }

    private void assertEveryIdIsUnique() {
        Set<String> ids = new HashSet<>();
        EcoreUtil.<EObject>getAllContents(order.resource, false).forEachRemaining(
                element -> assertTrue(ids.add(((ModelElement) element).getId()), () -> "twice: " + ElementLabels.text(element)));
    }
}
