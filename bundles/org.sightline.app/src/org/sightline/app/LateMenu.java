/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.IMenuService;

/**
 * A menu of the menu bar that gets its entries when it opens for the first time: a start need not make what nobody has looked at yet. Keys do not go
 * through menus, so they work from the start. Contributions to it have the location {@code menu:org.sightline.ID}; the workbench itself, which fills
 * all menus that it knows at the start, does not know that name.
 */
final class LateMenu extends MenuManager {

    private static final String LOCATION = "menu:org.sightline.";

    private final IWorkbenchWindow window;
    private final Consumer<IMenuManager> own;
    private boolean filled;
    private boolean offered = true;

    /**
     * @param text with a mnemonic
     * @param id of the menu
     * @param window whose menu it is
     * @param own adds the entries and groups that the program itself brings; contributions refer to them
     */
    LateMenu(String text, String id, IWorkbenchWindow window, Consumer<IMenuManager> own) {
        super(text, id);
        this.window = window;
        this.own = own;
        addMenuListener(menu -> fill());
    }

    private void fill() {
        if (!filled) {
            filled = true;
            own.accept(this);
            window.getService(IMenuService.class).populateContributionManager(this, LOCATION + getId());
        }
    }

    @Override
    public void setVisible(boolean visible) {
        offered = visible;
        super.setVisible(visible);
    }

    /* A menu without visible entries hides itself; that of this one come later. */
    @Override
    public boolean isVisible() {
        return filled ? super.isVisible() : offered;
    }
}
