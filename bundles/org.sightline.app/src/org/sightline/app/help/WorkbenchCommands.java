/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The commands that the product has: its own, and those of the platform that are in its menus. */
final class WorkbenchCommands {

    private static final String OWN = "org.sightline.";
    private static final Set<String> OF_THE_PLATFORM = Set.of(IWorkbenchCommandConstants.FILE_NEW, IWorkbenchCommandConstants.FILE_SAVE,
            IWorkbenchCommandConstants.FILE_SAVE_AS, IWorkbenchCommandConstants.FILE_SAVE_ALL, IWorkbenchCommandConstants.FILE_CLOSE,
            IWorkbenchCommandConstants.FILE_CLOSE_ALL, IWorkbenchCommandConstants.FILE_EXIT, IWorkbenchCommandConstants.FILE_PRINT,
            IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO, IWorkbenchCommandConstants.EDIT_CUT,
            IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_PASTE, IWorkbenchCommandConstants.EDIT_DELETE,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
            IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR, IWorkbenchCommandConstants.WINDOW_PREVIOUS_EDITOR,
            IWorkbenchCommandConstants.WINDOW_NEXT_VIEW, IWorkbenchCommandConstants.WINDOW_PREVIOUS_VIEW,
            IWorkbenchCommandConstants.WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR, IWorkbenchCommandConstants.WINDOW_MINIMIZE_ACTIVE_VIEW_OR_EDITOR,
            IWorkbenchCommandConstants.WINDOW_ACTIVATE_EDITOR, IWorkbenchCommandConstants.WINDOW_SHOW_VIEW_MENU,
            IWorkbenchCommandConstants.WINDOW_PREFERENCES, IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE,
            "org.eclipse.ui.window.quickAccess", IWorkbenchCommandConstants.WINDOW_SHOW_KEY_ASSIST, IWorkbenchCommandConstants.HELP_ABOUT);

    private WorkbenchCommands() {
    }

    static List<CommandPages.Entry> of(IWorkbenchWindow window) {
        IBindingService bindings = window.getService(IBindingService.class);
        List<CommandPages.Entry> entries = new ArrayList<>();
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            if (command.getId().startsWith(OWN) || OF_THE_PLATFORM.contains(command.getId())) {
                try {
                    String key = bindings.getBestActiveBindingFormattedFor(command.getId());
                    String description = command.getDescription();
                    entries.add(new CommandPages.Entry(command.getCategory().getName(), command.getName(), description == null ? "" : description,
                            key == null ? "" : key));
                } catch (NotDefinedException e) {
                    Platform.getLog(WorkbenchCommands.class).warn(e.getMessage(), e);
                }
            }
        }
        return entries;
    }
}
