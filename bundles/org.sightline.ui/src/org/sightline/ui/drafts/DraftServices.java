/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.sightline.io.drafts.DraftStore;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.files.StateFolder;
import org.sightline.ui.settings.Settings;
import org.sightline.ui.validation.DisplayExecutor;

/** Makes the workbench keep drafts. */
public final class DraftServices extends AbstractServiceFactory {

    private static final int EVERY = 1000;
    private static final int SOON = 5;
    private static final int PATIENCE = 10;

    private DraftKeeper keeper;

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object inherited = parent.getService(service);
        return inherited != null ? inherited : keeper();
    }

    private DraftKeeper keeper() {
        if (keeper == null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            ExecutorService background = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().name("Drafts").unstarted(task));
            DraftStore store = new DraftStore(StateFolder.path().resolve("drafts"), Clock.systemUTC());
            keeper = new DraftKeeper(PlatformUI.getWorkbench().getService(ModelDocuments.class), store, Clock.systemUTC(),
                    () -> new Settings().draftInterval(), background,
                    new DisplayExecutor(display));
            workOn(display, EVERY);
            display.addListener(SWT.Dispose, event -> finish(background));
        }
        return keeper;
    }

    /** What has been saved or discarded must not be offered at the next start. */
    private static void finish(ExecutorService background) {
        background.shutdown();
        try {
            background.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOn(Display display, int delay) {
        display.timerExec(delay, () -> workOn(display, keeper.work() ? SOON : EVERY));
    }
}
