/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.menu.FrontDiagramItems;

/** Menu entries for what can be done in the customer view in front; none for other charts. */
public final class ViewItems extends FrontDiagramItems {

    private static final List<String> ENTRIES = List.of("takeOut", "showHiddenWork", "add", "deleteFromModel");

    @Override
    protected List<IContributionItem> items(DiagramContext context) {
        IWorkbenchWindow window = context.editor().getSite().getWorkbenchWindow();
        List<IContributionItem> items = new ArrayList<>();
        for (String each : ENTRIES) {
            if (context.action(ViewEditing.PREFIX + each).filter(IAction::isEnabled).isPresent()) {
                items.add(new CommandContributionItem(new CommandContributionItemParameter(window, null, ViewEditing.PREFIX + each,
                        CommandContributionItem.STYLE_PUSH)));
            }
        }
        return items;
    }
}
