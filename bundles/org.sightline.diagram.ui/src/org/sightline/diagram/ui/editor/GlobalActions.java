/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Lets the menus of the workbench work on the diagram in front. */
final class GlobalActions {

    private static final List<ActionFactory> SHARED = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
            ActionFactory.SELECT_ALL, ActionFactory.PRINT);

    private GlobalActions() {
    }

    /**
     * @param context the diagram in front
     * @param bars the action bars of its kind of editor
     */
    static void install(DiagramContext context, IActionBars bars) {
        for (ActionFactory each : SHARED) {
            IAction action = context.actions().getAction(each.getId());
            bars.setGlobalActionHandler(each.getId(), action);
        }
    }
}
