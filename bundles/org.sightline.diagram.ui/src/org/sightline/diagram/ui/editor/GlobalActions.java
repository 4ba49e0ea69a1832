/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Lets the menus of the workbench work on the diagram in front. */
final class GlobalActions {

    private static final List<ActionFactory> ALWAYS = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL,
            ActionFactory.PRINT);

    private GlobalActions() {
    }

    /**
     * @param context the diagram in front
     * @param bars the action bars of its kind of editor
     */
    static void install(DiagramContext context, IActionBars bars) {
        ALWAYS.forEach(each -> bars.setGlobalActionHandler(each.getId(), new Later(context, each.getId())));
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), context.action(ActionFactory.DELETE.getId()).orElseThrow());
    }

    /** An action that is always possible, asked for only when it is run. */
    private static final class Later extends Action {

        private final DiagramContext context;

        Later(DiagramContext context, String id) {
            this.context = context;
            setId(id);
        }

        @Override
        public void run() {
            context.action(getId()).ifPresent(IAction::run);
        }
    }
}
