/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.LineEdits;
import org.sightline.ui.findings.QuickFixMenu;
import org.sightline.viewpoint.table.Line;

/** The context menu of a table. Its commands are those of the workbench, so that it shows their keys. */
final class TableMenu {

    private static final MessageBundle TEXTS = MessageBundle.of(TableMenu.class);

    private final TablePage page;

    TableMenu(TablePage page) {
        this.page = page;
    }

    void install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        page.table().control().setMenu(menu.createContextMenu(page.table().control()));
    }

    private void fill(IMenuManager menu) {
        command(menu, TableActions.EDIT);
        menu.add(new Separator());
        for (ActionFactory each : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)) {
            menu.add(page.actions().shared(each));
        }
        command(menu, TableActions.FILL_DOWN);
        menu.add(new Separator());
        for (LineEdits.Creation each : page.lineEdits().creations(page.table().line())) {
            menu.add(creation(each));
        }
        command(menu, TableActions.DELETE_LINES);
        menu.add(new Separator());
        MenuManager sort = new MenuManager(TEXTS.get("menu_sort"));
        menu.add(sort);
        for (String each : List.of(TableActions.SORT_UP, TableActions.SORT_DOWN, TableActions.UNSORT)) {
            command(sort, each);
        }
        for (String each : List.of(TableActions.FILTER, TableActions.SHOW_ALL, TableActions.HIDE_COLUMN, TableActions.COLUMNS)) {
            command(menu, each);
        }
        if (page.table().hasGroups()) {
            menu.add(new Separator());
            command(menu, TableActions.OPEN_ALL);
            command(menu, TableActions.CLOSE_ALL);
        }
        menu.add(new Separator());
        Line line = page.table().line();
        page.editor().validation().filter(each -> line != null)
                .ifPresent(validation -> QuickFixMenu.fill(menu, page.document(), validation, line.element()));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void command(IMenuManager menu, String id) {
        menu.add(new CommandContributionItem(new CommandContributionItemParameter(page.site(), null, id, CommandContributionItem.STYLE_PUSH)));
    }

    private Action creation(LineEdits.Creation creation) {
        return new Action(creation.label()) {
            @Override
            public void run() {
                page.runAndSelect(page.lineEdits().create(creation));
            }
        };
    }
}
