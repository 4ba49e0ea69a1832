/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.findings.QuickFixMenu;
import org.sightline.ui.overview.OverviewPage;
import org.sightline.ui.properties.PropertiesView;
import org.sightline.ui.tree.ModelTree;
import org.sightline.ui.tree.NavigatorBar;
import org.sightline.ui.tree.NewElementMenu;
import org.sightline.ui.tree.TreeRenaming;
import org.sightline.ui.validation.LiveValidation;

/** The page of the editor that shows an opened model: its tree with a menu, and the overview beside it. */
final class ModelPage {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelPage.class);

    private static final int TREE_WEIGHT = 30;
    private static final int OVERVIEW_WEIGHT = 70;

    private final SashForm page;
    private final ModelTree tree;
    private final ElementActions actions;
    private final NewElementMenu newElements;
    private final TreeRenaming renaming;
    private final Composite overview;
    private final ModelDocument document;

    /** @param validation the findings about the model */
    ModelPage(Composite parent, ModelDocument document, IWorkbenchPartSite site, Optional<LiveValidation> validation) {
        this.document = document;
        page = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite navigator = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(navigator);
        tree = new ModelTree(navigator, document);
        NavigatorBar bar = new NavigatorBar(navigator, tree);
        bar.control().moveAbove(tree.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        renaming = new TreeRenaming(tree, document);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        overview = new OverviewPage(page, document, tree::reveal, element -> {
            tree.reveal(element);
            OpenElement.openSelected(site);
        }, validation).control();
        page.setWeights(TREE_WEIGHT, OVERVIEW_WEIGHT);
        DraftKeeper drafts = site.getService(DraftKeeper.class);
        actions = new ElementActions(document, tree, drafts);
        newElements = new NewElementMenu(document, tree);
    }

    /**
     * @param site gets the menu, so that others can add to it
     * @param validation offers quick fixes
     */
    void installMenu(IWorkbenchPartSite site, Optional<LiveValidation> validation) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(submenu("editor_newChild", true));
            manager.add(submenu("editor_newSibling", false));
            manager.add(new Separator());
            actions.update();
            manager.add(entry("editor_open", OpenElement.canOpen(site) && isOne(), () -> OpenElement.openSelected(site)));
            manager.add(renaming.action());
            manager.add(new Separator());
            actions.fill(manager);
            manager.add(new Separator());
            manager.add(entry("editor_whereUsed", isOne(), () -> showUses(site)));
            validation.filter(findings -> isOne()).ifPresent(findings -> QuickFixMenu.fill(manager, document, findings, tree.selectedElements().getFirst()));
            manager.add(new Separator());
            manager.add(entry("editor_expand", isOne(), () -> tree.viewer().expandToLevel(tree.selectedElements().getFirst(), AbstractTreeViewer.ALL_LEVELS)));
            manager.add(entry("editor_collapse", isOne(), () -> tree.viewer().collapseToLevel(tree.selectedElements().getFirst(), AbstractTreeViewer.ALL_LEVELS)));
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        Menu control = menu.createContextMenu(tree.viewer().getTree());
        tree.viewer().getTree().setMenu(control);
        site.registerContextMenu(menu, tree.viewer());
        site.setSelectionProvider(tree.viewer());
        tree.viewer().addOpenListener(event -> OpenElement.openSelected(site));
    }

    private boolean isOne() {
        return tree.selectedElements().size() == 1;
    }

    private static IAction entry(String textKey, boolean isEnabled, Runnable run) {
        Action action = new Action(TEXTS.get(textKey)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(isEnabled);
        return action;
    }

    private static void showUses(IWorkbenchPartSite site) {
        new PartOpener(site.getPage()).view(PropertiesView.ID, PropertiesView.class).ifPresent(view -> view.showSection(PropertyGroup.USES));
    }

    /**
     * Lets the keys of the Edit menu work on the tree while the focus is not in the overview, whose fields and tables have uses of their
     * own for them.
     *
     * @param bars the action bars that all editors of the kind share
     */
    void followFocus(IActionBars bars) {
        Listener focus = event -> {
            if (event.widget == tree.viewer().getTree()) {
                actions.install(bars);
            } else if (event.widget instanceof Control control && isInOverview(control)) {
                release(bars);
            }
        };
        Display display = page.getDisplay();
        display.addFilter(SWT.FocusIn, focus);
        page.addDisposeListener(event -> display.removeFilter(SWT.FocusIn, focus));
    }

    private boolean isInOverview(Control control) {
        Control each = control;
        while (each != null && each != overview) {
            each = each.getParent();
        }
        return each != null;
    }

    private static void release(IActionBars bars) {
        for (ActionFactory key : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)) {
            bars.setGlobalActionHandler(key.getId(), null);
        }
        bars.updateActionBars();
    }

    private MenuManager submenu(String titleKey, boolean children) {
        MenuManager menu = new MenuManager(TEXTS.get(titleKey));
        if (children) {
            newElements.fillChildren(menu);
        } else {
            newElements.fillSiblings(menu);
        }
        return menu;
    }

    Composite control() {
        return page;
    }

    ModelTree tree() {
        return tree;
    }

    ElementActions actions() {
        return actions;
    }

    NewElementMenu newElements() {
        return newElements;
    }
}
