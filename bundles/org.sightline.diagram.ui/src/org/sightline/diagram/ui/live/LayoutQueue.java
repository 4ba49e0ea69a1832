/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.ProcessLayout;
import org.sightline.ui.validation.DisplayExecutor;

/**
 * Lays out large charts in a thread of its own, so that no key waits. Only the layout asked for last is answered: what has been overtaken by
 * then is of no use.
 */
final class LayoutQueue implements AutoCloseable {

    private final Executor display;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("Sightline layout").unstarted(task));
    private volatile long asked;
    private boolean busy;

    /** @param display in whose thread layouts are asked for and answered */
    LayoutQueue(Display display) {
        this.display = new DisplayExecutor(display);
    }

    /**
     * @param input what is to be laid out
     * @param then is given the layout in the thread of the display, unless another one was asked for in between
     * @param failed is run there instead if there is no layout, which is a mistake of this program
     */
    void ask(LayoutInput input, Consumer<Geometry> then, Runnable failed) {
        long mine = ++asked;
        busy = true;
        worker.execute(() -> {
            if (mine == asked) {
                layOut(input, mine, then, failed);
            }
        });
    }

    private void layOut(LayoutInput input, long mine, Consumer<Geometry> then, Runnable failed) {
        try {
            Geometry geometry = ProcessLayout.of(input);
            answer(mine, () -> then.accept(geometry));
        } catch (RuntimeException e) {
            ILog.of(LayoutQueue.class).error(String.valueOf(e.getMessage()), e);
            answer(mine, failed);
        }
    }

    private void answer(long mine, Runnable answer) {
        display.execute(() -> {
            if (mine == asked) {
                busy = false;
                answer.run();
            }
        });
    }

    /** Forgets what was asked for: something newer is there already. */
    void forget() {
        asked++;
        busy = false;
    }

    /** @return whether a layout was asked for and not yet answered */
    boolean isBusy() {
        return busy;
    }

    @Override
    public void close() {
        forget();
        worker.shutdown();
    }
}
