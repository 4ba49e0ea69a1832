/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.sightline.ui.validation.DisplayExecutor;

/** Makes the workbench own what all its editors share: the open documents and the watch over their files. */
public final class DocumentServices extends AbstractServiceFactory {

    private static final int LOOK_EVERY = 2000;

    private final ModelDocuments documents = new ModelDocuments();
    private DiskWatch watch;

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(service);
        return inherited != null ? inherited : service == ModelDocuments.class ? documents : watch();
    }

    private DiskWatch watch() {
        if (watch == null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            ExecutorService background = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("Disk watch").unstarted(task));
            watch = new DiskWatch(documents, background, new DisplayExecutor(display));
            Runnable looking = repeat(display, watch::check);
            display.addFilter(SWT.Activate, event -> checkIn(event.widget));
            display.addListener(SWT.Dispose, event -> {
                // Timers may still run while the display goes.
                display.timerExec(-1, looking);
                background.shutdown();
            });
        }
        return watch;
    }

    /** Whoever comes back from another program sees at once what that has done. */
    private void checkIn(Widget activated) {
        if (activated instanceof Shell) {
            watch.check();
        }
    }

    private static Runnable repeat(Display display, Runnable task) {
        Runnable repeated = new Runnable() {
            @Override
            public void run() {
                task.run();
                display.timerExec(LOOK_EVERY, this);
            }
        };
        display.timerExec(LOOK_EVERY, repeated);
        return repeated;
    }
}
