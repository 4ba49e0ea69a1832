/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens what is selected, by whichever part of the workbench can show it better than a tree. Does nothing where none can. */
public final class OpenElement {

    private static final String COMMAND = "org.sightline.ui.openElement";

    /**
     * An element of a model file.
     *
     * @param file the file
     * @param id the element's id
     */
    public record Target(Path file, String id) {
    }

    private OpenElement() {
    }

    /**
     * Opens the model, selects the element in its tree, and opens it in front of that.
     *
     * @param window where
     * @param target an element
     */
    public static void open(IWorkbenchWindow window, Target target) {
        if (new ModelOpener(window).open(target.file()) instanceof ModelEditor editor) {
            editor.document().flatMap(document -> document.domain().element(target.id())).ifPresent(element -> {
                window.getActivePage().activate(editor);
                editor.reveal(element);
                openSelected(window);
            });
        }
    }

    /**
     * Opens the first process of a model in front of it.
     *
     * @param window where
     * @param opened the editor of a model; nothing is done if it is none, or shows what is wrong with the file
     */
    public static void openFirst(IWorkbenchWindow window, IEditorPart opened) {
        if (opened instanceof ModelEditor editor) {
            editor.document().flatMap(document -> document.portfolio().getProcesses().stream().findFirst())
                    .ifPresent(process -> open(window, new Target(editor.document().get().file(), process.getId())));
        }
    }

    /**
     * @param services of the part in which something is selected
     * @return whether any part of the workbench can show it better than a tree
     */
    static boolean canOpen(IServiceLocator services) {
        return services.getService(ICommandService.class).getCommand(COMMAND).isHandled();
    }

    /** @param services of the part in which something is selected */
    static void openSelected(IServiceLocator services) {
        if (services.getService(ICommandService.class).getCommand(COMMAND).isHandled()) {
            try {
                services.getService(IHandlerService.class).executeCommand(COMMAND, null);
            } catch (CommandException e) {
                StatusManager.getManager().handle(Status.error(String.valueOf(e.getMessage()), e), StatusManager.LOG);
            }
        }
    }
}
