/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** One entry for each table of the notation. */
public final class TableItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return new TableNames().getParameterValues().entrySet().stream().map(each -> item(window, each.getKey(), each.getValue()))
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbenchWindow window, String label, String table) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, OpenTableHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = "&" + label;
        parameter.parameters = Map.of(OpenTableHandler.TABLE, table);
        return new CommandContributionItem(parameter);
    }
}
