/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.search.FindView;

/** Leads to another hit of the last search. */
public abstract class StepHandler extends AbstractHandler {

    /** To the next hit. */
    public static final class Next extends StepHandler {

        @Override
        int step() {
            return 1;
        }
    }

    /** To the hit before. */
    public static final class Previous extends StepHandler {

        @Override
        int step() {
            return -1;
        }
    }

    abstract int step();

    @Override
    public final Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (page.findView(FindView.ID) instanceof FindView view) {
            view.step(step());
        }
        return null;
    }
}
