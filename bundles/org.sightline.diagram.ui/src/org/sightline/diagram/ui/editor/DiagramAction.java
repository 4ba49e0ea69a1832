/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;

/** Something that menus, keys and the command palette can do with the diagram in front. Whether it is possible is asked when it matters. */
public final class DiagramAction extends Action {

    private final BooleanSupplier possible;
    private final Runnable job;

    private DiagramAction(String id, BooleanSupplier possible, Runnable job) {
        this.possible = possible;
        this.job = job;
        setId(id);
    }

    /**
     * @param context an open diagram
     * @param id the action's id, which handlers name
     * @param job what it does
     */
    public static void offer(DiagramContext context, String id, Runnable job) {
        offer(context, id, () -> true, job);
    }

    /**
     * @param context an open diagram
     * @param id the action's id, which handlers name
     * @param possible whether it can be done now; cheap
     * @param job what it does
     */
    public static void offer(DiagramContext context, String id, BooleanSupplier possible, Runnable job) {
        context.register(new DiagramAction(id, possible, job));
    }

    @Override
    public boolean isEnabled() {
        return possible.getAsBoolean();
    }

    @Override
    public void run() {
        job.run();
    }
}
