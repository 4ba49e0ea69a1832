/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.LinkedSelection;
import org.sightline.ui.editor.SoonAfter;
import org.sightline.ui.editor.WhenIdle;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.voice.SpokenName;

/**
 * The outline of an editor, with a field that leaves only lines with certain words. Selecting a line shows the element in the editor;
 * selecting in the editor selects the line.
 */
public final class OutlinePage extends Page implements IContentOutlinePage {

    private static final MessageBundle TEXTS = MessageBundle.of(OutlinePage.class);

    private final DocumentEditor editor;
    private final Outline outline;
    private final ISelectionListener others = this::selectedElsewhere;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private Runnable refresh;
    private Composite place;
    private FilteredTree tree;
    private OutlineChange change = OutlineChange.NONE;
    private EObject wanted;
    private boolean isFollowing;

    /**
     * @param editor whose outline it is
     * @param outline what it shows
     */
    public OutlinePage(DocumentEditor editor, Outline outline) {
        this.editor = editor;
        this.outline = outline;
    }

    @Override
    public void createControl(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        new WhenIdle(parent.getDisplay()).execute(this::make);
    }

    /** The editor itself comes first. */
    private void make() {
        if (tree == null && !place.isDisposed()) {
            createTree();
            place.reskin(SWT.ALL);
            place.layout();
            offerLink();
        }
    }

    private void offerLink() {
        IActionBars bars = getSite().getActionBars();
        bars.getToolBarManager().add(new CommandContributionItem(
                new CommandContributionItemParameter(getSite(), null, LinkedSelection.COMMAND, CommandContributionItem.STYLE_CHECK)));
        bars.updateActionBars();
    }

    private void createTree() {
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        tree = new FilteredTree(place, SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
        tree.setInitialText(TEXTS.get("outline_filter"));
        TreeViewer viewer = tree.getViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(outline.content());
        viewer.setLabelProvider(outline.labels(viewer.getTree()));
        viewer.setInput(outline.input());
        viewer.expandToLevel(2);
        SpokenName.give(viewer.getTree(), () -> TEXTS.get("outline_name"));
        viewer.addSelectionChangedListener(this::selected);
        listeners.forEach(viewer::addSelectionChangedListener);
        refresh = new SoonAfter(tree, this::refresh);
        outline.follow(this::changed);
        getSite().setSelectionProvider(viewer);
        getSite().getPage().addPostSelectionListener(others);
        showSelected();
    }

    private void showSelected() {
        Optional.ofNullable(editor.getSite().getSelectionProvider()).ifPresent(provider -> selectedElsewhere(editor, provider.getSelection()));
    }

    private void changed(OutlineChange more) {
        change = change.and(more);
        refresh.run();
    }

    private void refresh() {
        OutlineChange now = change;
        change = OutlineChange.NONE;
        isFollowing = true;
        now.show(tree.getViewer());
        isFollowing = false;
        if (wanted != null) {
            show(wanted);
        }
    }

    private void selected(SelectionChangedEvent event) {
        if (!isFollowing && tree.getViewer().getTree().isFocusControl()) {
            ElementReference.in(event.getSelection()).ifPresent(editor::reveal);
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (part == editor && LinkedSelection.isOn()) {
            ElementReference.in(selection).ifPresent(this::show);
        }
    }

    /** What is new has no line until the outline has followed. */
    private void show(EObject element) {
        Optional<Object> line = outline.line(element);
        wanted = line.isPresent() ? null : element;
        isFollowing = true;
        line.ifPresent(each -> tree.getViewer().setSelection(new StructuredSelection(each), true));
        isFollowing = false;
    }

    @Override
    public Control getControl() {
        return place;
    }

    @Override
    public void setFocus() {
        make();
        tree.getViewer().getTree().setFocus();
    }

    @Override
    public IStructuredSelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY : tree.getViewer().getStructuredSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        make();
        tree.getViewer().setSelection(selection, true);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
        if (tree != null) {
            tree.getViewer().addSelectionChangedListener(listener);
        }
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
        if (tree != null) {
            tree.getViewer().removeSelectionChangedListener(listener);
        }
    }

    @Override
    public void dispose() {
        if (tree != null) {
            outline.unfollow();
            getSite().getPage().removePostSelectionListener(others);
        }
        super.dispose();
    }
}
