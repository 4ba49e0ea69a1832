/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.Collection;
import java.util.function.Function;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/** An edit and another one that follows from its result, such as making a step and putting it somewhere; one step to undo. */
public final class FollowedCommand extends AbstractCommand {

    private final Command first;
    private final Function<Collection<?>, Command> next;
    private Command second;

    /**
     * @param first an edit; it gives this one its label and result
     * @param next gives the second edit from the result of the first, when that has been made; it is made only if it can be
     */
    public FollowedCommand(Command first, Function<Collection<?>, Command> next) {
        super(first.getLabel());
        this.first = first;
        this.next = next;
    }

    @Override
    protected boolean prepare() {
        return first.canExecute();
    }

    @Override
    public void execute() {
        first.execute();
        Command following = next.apply(first.getResult());
        if (following.canExecute()) {
            following.execute();
            second = following;
        }
    }

    @Override
    public void undo() {
        if (second != null) {
            second.undo();
        }
        first.undo();
    }

    @Override
    public void redo() {
        first.redo();
        if (second != null) {
            second.redo();
        }
    }

    @Override
    public Collection<?> getResult() {
        return first.getResult();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return first.getAffectedObjects();
    }

    @Override
    public void dispose() {
        first.dispose();
        if (second != null) {
            second.dispose();
        }
    }
}
