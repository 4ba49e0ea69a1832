/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.sightline.app.theme.Themes;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.ui.drafts.DraftRecovery;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.ModelOpener;

/** How the workbench starts: its perspective, its windows, and the files to open first. */
final class SightlineWorkbenchAdvisor extends WorkbenchAdvisor {

    private final String[] arguments;

    /** @param arguments of the command line */
    SightlineWorkbenchAdvisor(String[] arguments) {
        this.arguments = arguments.clone();
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        keepQuietWhileAnotherEditorIsOpen();
    }

    /** Closing one of several editors of a model loses nothing, so there is nothing to ask. */
    private static void keepQuietWhileAnotherEditorIsOpen() {
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ModellingPerspective.ID;
    }

    @Override
    public void postStartup() {
        new Themes(PlatformUI.getWorkbench().getDisplay()).followSystem(PlatformUI.getWorkbench());
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).map(Path::of).forEach(file -> open(file, window));
        window.getShell().getDisplay().asyncExec(() -> new DraftRecovery(window).offerAbandoned());
    }

    /** Opens a model, and the chart of its first process in front of it. */
    private static void open(Path file, IWorkbenchWindow window) {
        if (new ModelOpener(window).open(file) instanceof DocumentEditor editor) {
            editor.document().ifPresent(document -> document.portfolio().getProcesses().stream().findFirst()
                    .ifPresent(process -> new DiagramOpener(window.getActivePage()).open(document, DiagramOpener.chartOf(process), process)));
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new SightlineWindowAdvisor(configurer);
    }
}
