/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Brings a view up to date when what it shows has changed: at once while it is in sight, else when it comes into sight again, once for all
 * changes until then. So a view behind another one makes no edit slower. Belongs to the thread of the display.
 */
public final class InSight implements Runnable {

    private final Control control;
    private final Runnable job;
    private boolean isOutdated;

    /**
     * @param control shows it; nothing happens once it is disposed
     * @param job brings it up to date
     */
    public InSight(Control control, Runnable job) {
        this.control = control;
        this.job = job;
        control.addListener(SWT.Paint, event -> painted());
    }

    /** Something has changed. */
    @Override
    public void run() {
        isOutdated = true;
        work();
    }

    /** Whoever is about to be painted must not change now. */
    private void painted() {
        if (isOutdated) {
            control.getDisplay().asyncExec(this::work);
        }
    }

    private void work() {
        if (isOutdated && !control.isDisposed() && control.isVisible()) {
            isOutdated = false;
            job.run();
        }
    }
}
