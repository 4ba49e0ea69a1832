/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.model.edit.EditHistory;
import org.sightline.ui.editor.DocumentEditor;

/** Menu entries for the last steps of the model in front; choosing one takes back, or makes again, all up to it. */
public abstract class HistoryItems extends CompoundContributionItem {

    private static final int SHOWN = 20;

    /** What can be taken back, the last step first. */
    public static final class Undo extends HistoryItems {

        @Override
        List<HistoryLine> lines(List<HistoryLine> all) {
            List<HistoryLine> done = new ArrayList<>(all.stream().filter(each -> each.isDone() && each.position() > 0).toList());
            Collections.reverse(done);
            return done;
        }

        @Override
        int target(HistoryLine line) {
            return line.position() - 1;
        }
    }

    /** What can be made again, the next step first. */
    public static final class Redo extends HistoryItems {

        @Override
        List<HistoryLine> lines(List<HistoryLine> all) {
            return all.stream().filter(each -> !each.isDone()).toList();
        }

        @Override
        int target(HistoryLine line) {
            return line.position();
        }
    }

    abstract List<HistoryLine> lines(List<HistoryLine> all);

    abstract int target(HistoryLine line);

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null || !(window.getActivePage().getActiveEditor() instanceof DocumentEditor editor)) {
            return new IContributionItem[0];
        }
        return editor.document().map(document -> items(document.domain().getCommandStack())).orElse(new IContributionItem[0]);
    }

    private IContributionItem[] items(EditHistory history) {
        return lines(HistoryLine.of(history, false)).stream().limit(SHOWN).map(line -> item(history, line)).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(EditHistory history, HistoryLine line) {
        return new ActionContributionItem(new Action(line.text().replace("&", "&&")) {
            @Override
            public void run() {
                history.goTo(target(line));
            }
        });
    }
}
