/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.overview.OverviewPage;
import org.sightline.ui.tree.ModelTree;
import org.sightline.ui.tree.NewElementMenu;

/** The page of the editor that shows an opened model: its tree with a menu, and the overview beside it. */
final class ModelPage {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelPage.class);

    private static final int TREE_WEIGHT = 30;
    private static final int OVERVIEW_WEIGHT = 70;

    private final SashForm page;
    private final ModelTree tree;
    private final ElementActions actions;
    private final NewElementMenu newElements;

    ModelPage(Composite parent, ModelDocument document, IWorkbenchPartSite site) {
        page = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite navigator = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(navigator);
        tree = new ModelTree(navigator, document);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        new OverviewPage(page, document, tree::reveal, element -> {
            tree.reveal(element);
            OpenElement.openSelected(site);
        });
        page.setWeights(TREE_WEIGHT, OVERVIEW_WEIGHT);
        DraftKeeper drafts = site.getService(DraftKeeper.class);
        actions = new ElementActions(document, tree, drafts);
        newElements = new NewElementMenu(document, tree);
    }

    /** @param site gets the menu, so that others can add to it */
    void installMenu(IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(submenu("editor_newChild", true));
            manager.add(submenu("editor_newSibling", false));
            manager.add(new Separator());
            actions.update();
            actions.fill(manager);
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        Menu control = menu.createContextMenu(tree.viewer().getTree());
        tree.viewer().getTree().setMenu(control);
        site.registerContextMenu(menu, tree.viewer());
        site.setSelectionProvider(tree.viewer());
        tree.viewer().addOpenListener(event -> OpenElement.openSelected(site));
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
