/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sightline.app.problems.CalmErrors;
import org.sightline.app.start.HeadStart;
import org.sightline.app.theme.Themes;
import org.sightline.app.welcome.ChartOpener;
import org.sightline.app.welcome.Welcome;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.drafts.DraftRecovery;
import org.sightline.ui.editor.LateView;
import org.sightline.ui.validation.DisplayExecutor;
import org.sightline.ui.voice.SpokenLabels;

/** How the workbench starts: its perspective, its windows, and the files to open first. */
final class SightlineWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;
    private final CalmErrors errors = new CalmErrors();
    private HeadStart ahead;

    /** @param arguments of the command line */
    SightlineWorkbenchAdvisor(String[] arguments) {
        files = Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).map(Path::of).distinct().toList();
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
    public void preStartup() {
        ahead = HeadStart.begin(files);
    }

    @Override
    public void postStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        SpokenLabels.install(display);
        new Themes(display).followSystem(PlatformUI.getWorkbench());
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ahead.open(window.getService(ModelDocuments.class), new DisplayExecutor(display), new ChartOpener(window)::open, () -> opened(window));
        display.asyncExec(() -> new DraftRecovery(window).offerAbandoned());
    }

    /** What was asked for is there; the rest of the window follows. */
    private static void opened(IWorkbenchWindow window) {
        new Welcome(window).keep();
        for (IViewReference each : window.getActivePage().getViewReferences()) {
            if (each.getView(false) instanceof LateView late) {
                late.makeLater();
            }
        }
    }

    @Override
    public AbstractStatusHandler getWorkbenchErrorHandler() {
        return errors;
    }

    /** What nobody expected; the workbench goes on. */
    @Override
    public void eventLoopException(Throwable exception) {
        StatusManager.getManager().handle(Status.error(String.valueOf(exception.getMessage()), exception), StatusManager.SHOW | StatusManager.LOG);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new SightlineWindowAdvisor(configurer);
    }
}
