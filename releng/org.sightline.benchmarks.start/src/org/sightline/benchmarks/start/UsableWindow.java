/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks.start;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;

/**
 * Ends Java as soon as the window takes input: the loop of events has nothing to do and, where a file was given, its diagram has been painted in the
 * final layout. So the life of the process is the time that is measured. Java ends without closing the workbench, which is not measured. A workbench that
 * shows no diagram ends as well, after a while, with an exit code that says so.
 */
public final class UsableWindow implements IStartup {

    private static final int PAUSE = 5;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final int NO_DIAGRAM = 3;

    private final long begin = System.nanoTime();

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> endWhenUsable(display));
    }

    private void endWhenUsable(Display display) {
        Control diagram = diagram();
        if (Platform.getApplicationArgs().length == 0) {
            end(display);
        } else if (diagram != null) {
            // Painted in any case after all of it was known, even if that is once more than is needed.
            diagram.addListener(SWT.Paint, event -> end(display));
            diagram.redraw();
        } else if (System.nanoTime() - begin > PATIENCE) {
            Runtime.getRuntime().halt(NO_DIAGRAM);
        } else {
            display.timerExec(PAUSE, () -> endWhenUsable(display));
        }
    }

    /* Timers come after all events that wait, so that one which runs has found nothing else to do. */
    private static void end(Display display) {
        display.timerExec(1, () -> Runtime.getRuntime().halt(0));
    }

    /* Shows the final layout; null until one does. Plain loops, since only the start with a diagram pays for them. */
    private static Control diagram() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            if (page != null && page.getActiveEditor() instanceof DiagramEditor editor && editor.context().isPresent()) {
                DiagramContext context = editor.context().get();
                return context.scene().isProvisional() ? null : context.viewer().getControl();
            }
        }
        return null;
    }
}
