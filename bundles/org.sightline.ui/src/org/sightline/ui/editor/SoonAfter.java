/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.swt.widgets.Control;

/**
 * Brings a view up to date soon after what it shows has changed, if it is {@link InSight}: once for many changes in a row, and never before the
 * change itself is on the screen. Belongs to the thread of the display.
 */
public final class SoonAfter implements Runnable {

    private static final int MILLISECONDS = 50;

    private final Control control;
    private final Runnable job;
    private boolean isWaiting;

    /**
     * @param control shows it; nothing happens once it is disposed
     * @param job brings it up to date
     */
    public SoonAfter(Control control, Runnable job) {
        this.control = control;
        this.job = new InSight(control, job);
    }

    /** Something has changed. */
    @Override
    public void run() {
        if (!isWaiting && !control.isDisposed()) {
            isWaiting = true;
            control.getDisplay().timerExec(MILLISECONDS, this::work);
        }
    }

    private void work() {
        isWaiting = false;
        job.run();
    }
}
