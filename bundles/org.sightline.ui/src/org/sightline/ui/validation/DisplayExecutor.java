/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

import java.util.concurrent.Executor;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Runs tasks on the thread of a display, whatever thread hands them in. After the display is gone they are dropped: nobody could
 * see what they do.
 *
 * @param display the display
 */
public record DisplayExecutor(Display display) implements Executor {

    @Override
    public void execute(Runnable task) {
        if (display.isDisposed()) {
            return;
        }
        try {
            display.asyncExec(task);
        } catch (SWTException e) {
            // It may have been disposed of between the two calls.
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }
}
