/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import java.util.Arrays;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.model.messages.MessageBundle;

/** The menu of the themes. */
public final class ThemeItems extends CompoundContributionItem {

    private static final MessageBundle TEXTS = MessageBundle.of(ThemeItems.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        return Arrays.stream(Appearance.values()).map(ThemeItems::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Appearance appearance) {
        IAction action = new Action(TEXTS.get("appearance_" + appearance), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    IWorkbench workbench = PlatformUI.getWorkbench();
                    new Themes(workbench.getDisplay()).choose(workbench, appearance);
                }
            }
        };
        action.setChecked(appearance == Appearance.chosen());
        return new ActionContributionItem(action);
    }
}
