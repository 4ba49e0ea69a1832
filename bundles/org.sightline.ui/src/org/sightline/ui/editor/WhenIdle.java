/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;
import org.sightline.ui.validation.DisplayExecutor;

/**
 * Runs tasks on the thread of a display a moment after it has come to deal with events, whatever thread hands them in: for what a window can do
 * without until somebody has seen it. After the display is gone they are dropped.
 *
 * @param display the display
 */
public record WhenIdle(Display display) implements Executor {

    private static final int MILLISECONDS = 200;

    @Override
    public void execute(Runnable task) {
        new DisplayExecutor(display).execute(() -> display.timerExec(MILLISECONDS, task));
    }
}
