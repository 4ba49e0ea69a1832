/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.sightline.app.theme.Themes;

/**
 * The workbench as a program: {@code sightline workbench [FILE...]}. Runs until the last window is closed; the files named as
 * arguments are open then.
 */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        new WorkspaceArea(Platform.getInstanceLocation()).claim();
        Display display = PlatformUI.createDisplay();
        try {
            new Themes(display).prepare();
            int code = PlatformUI.createAndRunWorkbench(display, new SightlineWorkbenchAdvisor(Platform.getApplicationArgs()));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
