/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.util.Optional;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.tree.NewElementMenu;

/** The entries New Child and New Sibling of the menu bar: what can be made where the selection is. */
abstract class NewElementItems extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        MenuManager items = new MenuManager();
        menu().ifPresent(menu -> fill(menu, items));
        return items.getItems();
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
