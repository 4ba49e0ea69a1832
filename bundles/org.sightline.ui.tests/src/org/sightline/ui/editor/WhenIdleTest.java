/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.ui.driver.WorkbenchTest;

class WhenIdleTest extends WorkbenchTest {

    private static final Duration LONG = Duration.ofMillis(100);

    private final Display display = Display.getCurrent();
    private int done;
    private boolean isBegun;
    private boolean isOver;

    @BeforeEach
    void becomeIdle() {
        user.settle();
    }

    private void dispatchUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            display.readAndDispatch();
        }
    }

    /** As an event does that takes long. */
    private static void keepBusy() {
        long end = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void idleThread_runsTheTaskSoonButNotAtOnce() {
        new WhenIdle(display).execute(() -> done++);
        assertEquals(0, done);

        user.waitUntil("the task has run", () -> done > 0);
        user.settle();
        assertEquals(1, done);
    }

    @Test
    void busyThread_runsTheTaskOnceItIsIdle() {
        new WhenIdle(display).execute(() -> done++);
        display.asyncExec(() -> isBegun = true);
        dispatchUntil(() -> isBegun);
        display.timerExec((int) LONG.toMillis(), () -> isOver = true);
        keepBusy();
        dispatchUntil(() -> isOver);
        assertEquals(0, done, "the thread was busy until now");

        user.waitUntil("the task has run", () -> done > 0);
    }
}
