/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.time.Duration;
import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;
import org.sightline.ui.validation.DisplayExecutor;

/**
 * Runs tasks on the thread of a display when it has nothing else to do, whatever thread hands them in: for what a window can do without until somebody
 * has seen it. A timer that comes on time tells that no event has kept it waiting; a thread that is busy for seconds on end gets the task all
 * the same. After the display is gone tasks are dropped.
 *
 * @param display the display
 */
public record WhenIdle(Display display) implements Executor {

    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final Duration ON_TIME = PAUSE.plusMillis(15);
    private static final int PATIENCE = 50;

    @Override
    public void execute(Runnable task) {
        new DisplayExecutor(display).execute(() -> await(task, PATIENCE));
    }

    private void await(Runnable task, int patience) {
        long begin = System.nanoTime();
        display.timerExec((int) PAUSE.toMillis(), () -> {
            if (patience == 0 || System.nanoTime() - begin < ON_TIME.toNanos()) {
                task.run();
            } else {
                await(task, patience - 1);
            }
        });
    }
}
