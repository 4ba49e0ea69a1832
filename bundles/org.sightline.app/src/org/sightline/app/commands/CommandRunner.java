/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.commands;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Runs commands of the workbench, as a menu does.
 *
 * @param window where
 */
public record CommandRunner(IWorkbenchWindow window) {

    /**
     * @param command id of a command, with parameters in parentheses if it needs any
     * @return whether there is such a command and it can be run now
     */
    public boolean canRun(String command) {
        try {
            ParameterizedCommand parsed = window.getService(ICommandService.class).deserialize(command);
            return parsed.getCommand().isDefined() && parsed.getCommand().isEnabled();
        } catch (CommandException e) {
            return false;
        }
    }

    /**
     * Runs a command. What it cannot do is told to the user.
     *
     * @param command id of a command, with parameters in parentheses if it needs any
     */
    public void run(String command) {
        try {
            ParameterizedCommand parsed = window.getService(ICommandService.class).deserialize(command);
            window.getService(IHandlerService.class).executeCommand(parsed, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(String.valueOf(e.getMessage()), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
