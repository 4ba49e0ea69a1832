/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.benchmarks;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Takes the time in the thread of the display, until what was done is painted. */
final class Stopwatch {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Display display = Display.getCurrent();
    private Object awaited;
    private boolean isPainted;

    /** Listens to what is painted: just before it is, in the same dispatch. */
    Stopwatch() {
        display.addFilter(SWT.Paint, this::begins);
    }

    private void begins(Event event) {
        if (event.widget == awaited) {
            isPainted = true;
        }
    }

    /**
     * @param work what to do
     * @return milliseconds that it took
     */
    static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /**
     * @param work changes what is painted, and gives where
     * @return milliseconds until it is painted, the display's clock for frames included
     * @throws IllegalStateException if nothing is painted for a long time
     */
    double untilPainted(Supplier<FigureCanvas> work) {
        quiet();
        isPainted = false;
        long start = System.nanoTime();
        FigureCanvas canvas = work.get();
        awaited = canvas;
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        boolean[] isLate = {false};
        Runnable alarm = () -> isLate[0] = true;
        display.timerExec(PATIENCE_MILLIS, alarm);
        while (!isPainted && !isLate[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.timerExec(-1, alarm);
        if (!isPainted) {
            throw new IllegalStateException("Nothing in sight has changed");
        }
        awaited = null;
        return (System.nanoTime() - start) / 1e6;
    }

    /** Works off all that waits. */
    void quiet() {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /**
     * Lets the workbench work as it does while a person looks on.
     *
     * @param condition what to wait for
     * @return the longest time in milliseconds for which a key would have had to wait
     */
    double longestWait(BooleanSupplier condition) {
        double longest = 0;
        while (!condition.getAsBoolean()) {
            display.timerExec(5, () -> { });
            long start = System.nanoTime();
            boolean more = display.readAndDispatch();
            longest = Math.max(longest, (System.nanoTime() - start) / 1e6);
            if (!more) {
                display.sleep();
            }
        }
        return longest;
    }

    /**
     * @param values numbers
     * @return the one in the middle
     */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
