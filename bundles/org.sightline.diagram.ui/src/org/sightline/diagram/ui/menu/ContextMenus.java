/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.menu;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramContext;

/** The menu at the mouse or at the selection; what stands in it is contributed in {@code plugin.xml}. */
public final class ContextMenus implements Ability {

    /** How the menu is known to those who contribute to it. */
    public static final String ID = "org.sightline.diagram.ui.editor";

    @Override
    public void shown(DiagramContext context) {
        MenuManager menu = new MenuManager(null, ID);
        for (String group : new String[] {"next", "change", "clipboard", "look", IWorkbenchActionConstants.MB_ADDITIONS}) {
            menu.add(new Separator(group));
        }
        context.viewer().getControl().setMenu(menu.createContextMenu(context.viewer().getControl()));
        context.editor().getEditorSite().registerContextMenu(ID, menu, context.editor().getSite().getSelectionProvider(), false);
    }
}
