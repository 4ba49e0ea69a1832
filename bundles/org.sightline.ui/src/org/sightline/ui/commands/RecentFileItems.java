/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.files.RecentFiles;

/** The menu of the files that were opened last. */
public final class RecentFileItems extends CompoundContributionItem {

    private static final MessageBundle TEXTS = MessageBundle.of(RecentFileItems.class);
    private static final int WITH_MNEMONIC = 9;

    private final RecentFiles recent = new RecentFiles();

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        List<Path> files = recent.files();
        for (int i = 0; i < files.size(); i++) {
            items.add(new ActionContributionItem(opening(files.get(i), i + 1)));
        }
        if (files.isEmpty()) {
            IAction none = action(TEXTS.get("recent_none"), () -> { });
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
        }
        items.add(new Separator());
        items.add(new ActionContributionItem(reopening()));
        IAction clear = action(TEXTS.get("recent_clear"), recent::clear);
        clear.setEnabled(!files.isEmpty());
        items.add(new ActionContributionItem(clear));
        return items.toArray(IContributionItem[]::new);
    }

    private static IAction opening(Path file, int number) {
        String text = TEXTS.get("recent_file", file.getFileName(), String.valueOf(file.getParent())).replace("&", "&&");
        return action(number <= WITH_MNEMONIC ? "&" + number + " " + text : text,
                () -> new ModelOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).open(file));
    }

    private static IAction action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private IAction reopening() {
        IAction action = new Action(TEXTS.get("recent_reopen"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                recent.reopenAtStart(!recent.reopensAtStart());
            }
        };
        action.setChecked(recent.reopensAtStart());
        return action;
    }
}
