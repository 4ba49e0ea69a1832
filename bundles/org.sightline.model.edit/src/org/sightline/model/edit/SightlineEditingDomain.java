/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.heal.DeleteEdits;
import org.sightline.model.edit.record.ChangeLog;
import org.sightline.model.edit.record.RecordedCommand;
import org.sightline.model.editing.index.ReferenceIndex;
import org.sightline.model.editing.index.References;

/**
 * Where a model is edited: its item providers, its clipboard, the one command stack through which all changes go, and the index of
 * who refers to whom, which is kept while the model changes.
 */
public final class SightlineEditingDomain extends AdapterFactoryEditingDomain {

    private final ReferenceIndex index = new ReferenceIndex();

    /** Makes a domain with an empty command stack. A model is edited in it once its resource is in the resource set. */
    public SightlineEditingDomain() {
        super(new ElementAdapterFactory(), new EditHistory());
        getResourceSet().eAdapters().add(index);
    }

    @Override
    public ElementAdapterFactory getAdapterFactory() {
        return (ElementAdapterFactory) super.getAdapterFactory();
    }

    @Override
    public EditHistory getCommandStack() {
        return (EditHistory) super.getCommandStack();
    }

    /** Deleting, cutting, copying and pasting are the same here as anywhere else, whoever asks for them. */
    @Override
    @SuppressWarnings("unchecked")
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        Collection<? extends EObject> elements = (Collection<? extends EObject>) parameter.getCollection();
        if (type == DeleteCommand.class) {
            return new DeleteEdits(this).delete(elements);
        }
        DomainClipboard clipboard = new DomainClipboard(this);
        if (type == CopyToClipboardCommand.class) {
            return clipboard.copy(elements);
        }
        if (type == CutToClipboardCommand.class) {
            return clipboard.cut(elements);
        }
        return type == PasteFromClipboardCommand.class ? clipboard.paste(parameter.getEOwner()) : super.createCommand(type, parameter);
    }

    /**
     * @param label what an edit does, for the undo menu
     * @param edit changes models of this domain in any way when the command is executed; gives the elements to select afterwards
     * @return the edit; costs what the changes cost, in time and memory
     */
    public Command recorded(String label, Supplier<? extends Collection<?>> edit) {
        return new RecordedCommand(label, this, edit);
    }

    /**
     * Lets something be done to models of this domain by whoever keeps the undoing himself, such as a tool with a command of its own.
     *
     * @param work changes models of this domain in any way
     * @return the changes, to be undone and redone in turn, the model being each time as it was then; costs what they cost. If the work
     *     throws anything, all that it did until then is taken back
     */
    public ChangeLog record(Runnable work) {
        ChangeLog log = new ChangeLog();
        try {
            index.record(log::add, work);
        } catch (RuntimeException | Error e) {
            log.undo();
            throw e;
        }
        return log;
    }

    /**
     * @param refusal why the edit cannot be made, if so
     * @param label what it does, for the undo menu
     * @param edit as in {@link #recorded}
     * @return the edit, or a command that cannot be executed and tells why
     */
    public Command checked(Optional<String> refusal, String label, Supplier<? extends Collection<?>> edit) {
        return refusal.<Command>map(RefusedCommand::new).orElseGet(() -> recorded(label, edit));
    }

    /** @return who refers to whom in the models of this domain, as they stand at each moment */
    public References references() {
        return index;
    }

    /**
     * @param id an id
     * @return the element of a model of this domain that has it; O(1)
     */
    public Optional<ModelElement> element(String id) {
        return Optional.ofNullable(index.element(id));
    }

    /** Lets go of the model: its elements no longer notify anybody through this domain. */
    public void dispose() {
        getResourceSet().eAdapters().remove(index);
        getAdapterFactory().dispose();
    }
}
