/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.record;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;
import org.sightline.model.edit.SightlineEditingDomain;

/**
 * An edit that is made by changing the model in any way, while each change is recorded, and taken back by undoing them. It costs what
 * the changes cost, however large the model is. If the edit fails, all that it did until then is taken back.
 */
public final class RecordedCommand extends AbstractCommand {

    private final SightlineEditingDomain domain;
    private final Supplier<? extends Collection<?>> edit;
    private ChangeLog log;
    private Collection<?> result = List.of();

    /**
     * @param label what the edit does, for the undo menu
     * @param domain the domain of the model
     * @param edit changes the model; gives the elements to select afterwards
     */
    public RecordedCommand(String label, SightlineEditingDomain domain, Supplier<? extends Collection<?>> edit) {
        super(label, label);
        this.domain = domain;
        this.edit = edit;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        log = domain.record(() -> result = List.copyOf(edit.get()));
    }

    @Override
    public void undo() {
        log.undo();
    }

    @Override
    public void redo() {
        log.redo();
    }

    @Override
    public Collection<?> getResult() {
        return result;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return result;
    }
}
