/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.menu;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramEditor;

/** Menu entries about the diagram in front, made anew each time the menu is opened; without a diagram in front there are none. */
public abstract class FrontDiagramItems extends CompoundContributionItem {

    private final Optional<String> instead;

    /** Without entries, the menu shows nothing. */
    protected FrontDiagramItems() {
        instead = Optional.empty();
    }

    /** @param instead a text that stands in the menu, grey, while there are no entries */
    protected FrontDiagramItems(String instead) {
        this.instead = Optional.of(instead);
    }

    @Override
    protected final IContributionItem[] getContributionItems() {
        List<IContributionItem> items = front().map(this::items).orElse(List.of());
        return (items.isEmpty() ? instead.map(FrontDiagramItems::grey).stream().toList() : items).toArray(IContributionItem[]::new);
    }

    private static Optional<DiagramContext> front() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof DiagramEditor editor
                ? editor.context() : Optional.empty();
    }

    private static IContributionItem grey(String text) {
        Action none = new Action(text) {
        };
        none.setEnabled(false);
        return new ActionContributionItem(none);
    }

    /**
     * @param context the diagram in front
     * @return the entries, may be none
     */
    protected abstract List<IContributionItem> items(DiagramContext context);
}
