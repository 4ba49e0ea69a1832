/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.tree.NewElementMenu;

/** The entries New Child and New Sibling of the menu bar: what can be made where the selection is. */
abstract class NewElementItems extends CompoundContributionItem {

    private static final MessageBundle TEXTS = MessageBundle.of(NewElementItems.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        MenuManager items = new MenuManager();
        menu().ifPresent(menu -> fill(menu, items));
        if (items.isEmpty()) {
            items.add(nothing());
        }
        return items.getItems();
    }

    /* Tells where there would be something, in place of an empty menu. */
    private static Action nothing() {
        Action hint = new Action(TEXTS.get("newElement_nothing")) {
        };
        hint.setEnabled(false);
        return hint;
    }

    abstract void fill(NewElementMenu menu, MenuManager items);

    private static Optional<NewElementMenu> menu() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof ModelEditor editor
                ? editor.newElements() : Optional.empty();
    }

    /** Children of the selected element. */
    public static final class Children extends NewElementItems {

        @Override
        void fill(NewElementMenu menu, MenuManager items) {
            menu.fillChildren(items);
        }
    }

    /** Siblings of the selected element. */
    public static final class Siblings extends NewElementItems {

        @Override
        void fill(NewElementMenu menu, MenuManager items) {
            menu.fillSiblings(items);
        }
    }
}
