/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import org.eclipse.emf.common.command.AbstractCommand;

/** An edit that cannot be done, and why: it never executes, and its description tells the reason to the user. */
public final class RefusedCommand extends AbstractCommand {

    /** @param reason why it is refused, in the reader's language */
    public RefusedCommand(String reason) {
        super(reason, reason);
    }

    @Override
    public boolean canExecute() {
        return false;
    }

    /** @throws IllegalStateException always */
    @Override
    public void execute() {
        throw new IllegalStateException(getDescription());
    }

    /** @throws IllegalStateException always */
    @Override
    public void redo() {
        execute();
    }
}
