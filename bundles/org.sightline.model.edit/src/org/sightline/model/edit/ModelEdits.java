/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.heal.DeleteEdits;
import org.sightline.model.editing.Removal;
import org.sightline.model.editing.phase.PhaseSteps;
import org.sightline.model.messages.MessageBundle;

/**
 * The edits that a user makes, as commands with a name for the undo menu ("Rename step “Call”"). Nothing happens until a
 * command is executed on the domain's command stack; one that the {@link EditRules} refuse says why in its description.
 */
public final class ModelEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public ModelEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * A part that gives way to another one, or to none, is forgotten by all that refers to it.
     *
     * @param owner an element
     * @param feature one of its features
     * @param value the new value, a list for a feature with many values; null to clear it
     * @return the edit
     */
    public Command set(EObject owner, EStructuralFeature feature, Object value) {
        boolean isCleared = value == null;
        if (feature instanceof EReference part && part.isContainment() && !part.isMany() && owner.eGet(part) != null && owner.eGet(part) != value) {
            return domain.recorded(label(owner, feature, isCleared), () -> replaced(owner, part, (EObject) value));
        }
        Command command = SetCommand.create(domain, owner, feature, isCleared ? SetCommand.UNSET_VALUE : value);
        return named(label(owner, feature, isCleared), command);
    }

    private static Collection<?> replaced(EObject owner, EReference part, EObject value) {
        Removal.replace(owner, part, value);
        return List.of(owner);
    }

    private static String label(EObject owner, EStructuralFeature feature, boolean isCleared) {
        return feature == SightlinePackage.Literals.NAMED_ELEMENT__NAME ? TEXTS.get("edit_rename", EditNames.of(owner))
                : TEXTS.get(isCleared ? "edit_clear" : "edit_set", ElementTexts.feature(feature), EditNames.of(owner));
    }

    /**
     * The first phase of a process takes the steps that there are.
     *
     * @param owner the element that gets a child
     * @param descriptor one of {@link EditingDomain#getNewChildDescriptors}
     * @param selection what is selected; decides where a sibling goes
     * @return the edit; its result is the new element
     */
    public Command create(EObject owner, CommandParameter descriptor, Collection<?> selection) {
        String label = TEXTS.get("edit_create", ElementTexts.type(descriptor.getEValue().eClass()));
        Command creation = CreateChildCommand.create(domain, owner, descriptor, selection);
        boolean isPhase = descriptor.getEValue() instanceof Phase && creation.canExecute();
        return isPhase ? domain.recorded(label, () -> phase(creation)) : named(label, creation);
    }

    private static Collection<?> phase(Command creation) {
        creation.execute();
        creation.getResult().stream().filter(Phase.class::isInstance).map(Phase.class::cast).forEach(PhaseSteps::gather);
        return creation.getResult();
    }

    /**
     * @param elements what to delete, with all that refers to it
     * @return the edit
     */
    public Command delete(Collection<? extends EObject> elements) {
        return new DeleteEdits(domain).delete(elements);
    }

    /**
     * @param elements what to put onto the clipboard and delete
     * @return the edit
     */
    public Command cut(Collection<? extends EObject> elements) {
        return CutToClipboardCommand.create(domain, elements);
    }

    /**
     * @param owner the element that gets a copy of what is on the clipboard
     * @return the edit
     */
    public Command paste(EObject owner) {
        return PasteFromClipboardCommand.create(domain, owner, null, CommandParameter.NO_INDEX);
    }

    /**
     * @param element an element in a list
     * @param steps how far to move it in its list: -1 is up by one, 1 down by one
     * @return the edit; it cannot execute beyond the ends of the list
     */
    public Command move(EObject element, int steps) {
        EObject owner = element.eContainer();
        EStructuralFeature feature = element.eContainingFeature();
        if (owner == null || !feature.isMany()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<?> siblings = (List<?>) owner.eGet(feature);
        int index = siblings.indexOf(element) + steps;
        return index < 0 || index >= siblings.size() ? UnexecutableCommand.INSTANCE
                : named(TEXTS.get("edit_move", ElementLabels.text(element)), MoveCommand.create(domain, owner, feature, element, index));
    }

    /**
     * @param label what the edit does, for the undo menu
     * @param command the edit
     * @return the edit under that name
     */
    public static Command named(String label, Command command) {
        return command.canExecute() ? new CommandWrapper(label, label, command) : command;
    }
}
