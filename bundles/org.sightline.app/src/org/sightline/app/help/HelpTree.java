/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.voice.SpokenName;

/** The contents of the help: chapters and their pages, or what a search found. */
final class HelpTree {

    private static final MessageBundle TEXTS = MessageBundle.of(HelpTree.class);

    private final HelpLibrary library;
    private final TreeViewer viewer;

    /**
     * @param parent where it goes
     * @param library all pages
     * @param chosen told of the page that the user selects
     */
    HelpTree(Composite parent, HelpLibrary library, Consumer<HelpPage> chosen) {
        this.library = library;
        viewer = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        SpokenName.give(viewer.getTree(), () -> TEXTS.get("help_pages"));
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(LabelProvider.createTextProvider(page -> ((HelpPage) page).title()));
        viewer.addSelectionChangedListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof HelpPage page) {
                chosen.accept(page);
            }
        });
        showContents();
    }

    /** Shows the chapters. */
    void showContents() {
        viewer.setInput(List.of(HelpPage.Chapter.values()).stream().map(chapter -> library.page(chapter.id()).orElseThrow()).toList());
    }

    /** @param pages shown instead of the chapters */
    void showFound(List<HelpPage> pages) {
        viewer.setInput(pages);
    }

    /** @param page selected without telling anybody; left as it is if it is not shown */
    void select(HelpPage page) {
        if (!(viewer.getStructuredSelection().getFirstElement() instanceof HelpPage now) || !now.id().equals(page.id())) {
            viewer.setSelection(new StructuredSelection(page), true);
        }
    }

    Tree control() {
        return viewer.getTree();
    }

    /** Overviews have the pages of their chapters as children. */
    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            HelpPage page = (HelpPage) element;
            return isOverview(page) ? library.pages(page.chapter()).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            HelpPage page = (HelpPage) element;
            return isOverview(page) ? null : library.page(page.chapter().id()).orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return isOverview((HelpPage) element);
        }

        private boolean isOverview(HelpPage page) {
            return page.id().equals(page.chapter().id());
        }
    }
}
