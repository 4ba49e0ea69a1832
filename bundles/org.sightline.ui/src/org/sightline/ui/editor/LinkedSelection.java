/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.State;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;

/** Whether what is selected in one editor or view is brought into sight in the others. A switch in menus and tool bars, remembered by the workbench. */
public final class LinkedSelection {

    /** Id of the command that switches. */
    public static final String COMMAND = "org.sightline.ui.linkSelection";

    private LinkedSelection() {
    }

    /** @return whether it is on */
    public static boolean isOn() {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
        State state = command.getState(RegistryToggleState.STATE_ID);
        return state != null && Boolean.TRUE.equals(state.getValue());
    }
}
