/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** Where a model is edited: its item providers, its clipboard, and the one command stack through which all changes go. */
public final class SightlineEditingDomain extends AdapterFactoryEditingDomain {

    /** Makes a domain with an empty command stack. */
    public SightlineEditingDomain() {
        super(new ElementAdapterFactory(), new BasicCommandStack());
    }

    @Override
    public ElementAdapterFactory getAdapterFactory() {
        return (ElementAdapterFactory) super.getAdapterFactory();
    }

    @Override
    public BasicCommandStack getCommandStack() {
        return (BasicCommandStack) super.getCommandStack();
    }

    @Override
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        return type == DeleteCommand.class ? new DeleteElementsCommand(this, parameter.getCollection()) : super.createCommand(type, parameter);
    }

    /** Lets go of the model: its elements no longer notify anybody through this domain. */
    public void dispose() {
        getAdapterFactory().dispose();
    }
}
