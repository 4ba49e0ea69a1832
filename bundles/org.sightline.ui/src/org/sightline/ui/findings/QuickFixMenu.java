/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.fix.QuickFix;

/** A menu of quick fixes, for the context menus of lists, trees, tables and diagrams. */
public final class QuickFixMenu {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickFixMenu.class);

    private QuickFixMenu() {
    }

    /**
     * Adds a menu with the quick fixes of the findings about an element; nothing if there are none.
     *
     * @param menu where to
     * @param document the model
     * @param validation its findings
     * @param element an element of it
     */
    public static void fill(IContributionManager menu, ModelDocument document, LiveValidation validation, EObject element) {
        fill(menu, document, validation.fixes(element));
    }

    /**
     * Adds a menu with quick fixes; nothing if there are none.
     *
     * @param menu where to
     * @param document the model
     * @param fixes the quick fixes
     */
    public static void fill(IContributionManager menu, ModelDocument document, List<QuickFix> fixes) {
        if (!fixes.isEmpty()) {
            MenuManager submenu = new MenuManager(TEXTS.get("quickFix_menu"));
            fixes.forEach(fix -> submenu.add(new FixAction(document, fix)));
            menu.add(submenu);
        }
    }

    private static final class FixAction extends Action {

        private final ModelDocument document;
        private final QuickFix fix;

        FixAction(ModelDocument document, QuickFix fix) {
            super(fix.label().replace("&", "&&"));
            this.document = document;
            this.fix = fix;
        }

        @Override
        public void run() {
            document.execute(fix.command());
        }
    }
}
