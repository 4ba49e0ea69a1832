/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.util.function.Consumer;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.PartsListener;

/**
 * Menu bar and tool bar with what every Eclipse program has. Sightline's own commands are contributed to the groups that are
 * named here, in {@code plugin.xml}; see {@link LateMenu} for the location of a menu.
 */
final class MenuBuilder extends ActionBarAdvisor {

    private static final MessageBundle TEXTS = MessageBundle.of(MenuBuilder.class);

    private static final String TABLE_EDITOR = "org.sightline.table.ui.editor";
    private static final ActionFactory[] ACTIONS = {ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.SAVE,
        ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO,
        ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
        ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.PRINT, ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES};

    MenuBuilder(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : ACTIONS) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu("fileMenu_title", IWorkbenchActionConstants.M_FILE, this::fillFile));
        bar.add(menu("editMenu_title", IWorkbenchActionConstants.M_EDIT, this::fillEdit));
        bar.add(menu("modelMenu_title", "model", menu -> addGroups(menu, "create", "order", "derive")));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu("diagramMenu_title", "diagram", menu -> addGroups(menu, "open", "arrange", "zoom", "additions")));
        LateMenu table = menu("tableMenu_title", "table", menu -> addGroups(menu, "cells", "lines", "sort", "filter", "columns", "expand"));
        bar.add(table);
        showForEditor(table, TABLE_EDITOR);
        bar.add(menu("windowMenu_title", IWorkbenchActionConstants.M_WINDOW, this::fillWindow));
        bar.add(menu("helpMenu_title", IWorkbenchActionConstants.M_HELP, menu -> addGroups(menu, "start")));
    }

    private LateMenu menu(String titleKey, String id, Consumer<IMenuManager> own) {
        return new LateMenu(TEXTS.get(titleKey), id, window(), own);
    }

    private IWorkbenchWindow window() {
        return getActionBarConfigurer().getWindowConfigurer().getWindow();
    }

    private static void addGroups(IMenuManager menu, String first, String... more) {
        menu.add(new GroupMarker(first));
        for (String group : more) {
            menu.add(new Separator(group));
        }
    }

    private void showForEditor(LateMenu menu, String editor) {
        menu.setVisible(false);
        window().getPartService().addPartListener(new PartsListener(() -> {
            IWorkbenchPage page = window().getActivePage();
            IEditorPart front = page == null ? null : page.getActiveEditor();
            boolean wanted = front != null && front.getSite().getId().equals(editor);
            if (wanted != menu.isVisible()) {
                menu.setVisible(wanted);
                menu.getParent().update(true);
            }
        }));
    }

    private void fillFile(IMenuManager file) {
        addGroups(file, "new", "close");
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator("save"));
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
        file.add(new Separator("import"));
        file.add(new Separator("print"));
        add(file, ActionFactory.PRINT);
        file.add(new Separator("recent"));
        file.add(new Separator("exit"));
        add(file, ActionFactory.QUIT);
    }

    private void fillEdit(IMenuManager edit) {
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator("clipboard"));
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        edit.add(new Separator("remove"));
        add(edit, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        edit.add(new Separator("find"));
    }

    private void fillWindow(IMenuManager window) {
        MenuManager views = new MenuManager(TEXTS.get("windowMenu_views"), "views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window()));
        window.add(views);
        add(window, ActionFactory.RESET_PERSPECTIVE);
        window.add(new Separator("appearance"));
        window.add(new Separator("preferences"));
        add(window, ActionFactory.PREFERENCES);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager();
        tools.add(new GroupMarker("new"));
        add(tools, ActionFactory.SAVE);
        tools.add(new Separator("history"));
        add(tools, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
        tools.add(new Separator("derive"));
        bar.add(new ToolBarContributionItem(tools, "org.sightline.tools"));
    }

    private void add(IContributionManager to, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            to.add(getAction(factory.getId()));
        }
    }
}
