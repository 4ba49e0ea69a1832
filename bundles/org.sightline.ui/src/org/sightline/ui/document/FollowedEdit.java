/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** An edit with what follows from it: one step to undo, called after the edit. */
final class FollowedEdit extends CommandWrapper {

    private final List<FollowUp> followUps;
    private final List<Command> following = new ArrayList<>();

    FollowedEdit(Command edit, List<FollowUp> followUps) {
        super(edit);
        this.followUps = List.copyOf(followUps);
    }

    @Override
    public void execute() {
        super.execute();
        for (FollowUp each : followUps) {
            each.afterEdit().filter(Command::canExecute).ifPresent(this::follow);
        }
    }

    private void follow(Command next) {
        next.execute();
        following.add(next);
    }

    @Override
    public void undo() {
        following.reversed().forEach(Command::undo);
        super.undo();
    }

    @Override
    public void redo() {
        super.redo();
        following.forEach(Command::redo);
    }

    @Override
    public void dispose() {
        following.forEach(Command::dispose);
        super.dispose();
    }
}
