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
import java.util.function.Supplier;

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
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.InSight;
import org.sightline.ui.editor.LinkedSelection;
import org.sightline.ui.editor.SoonAfter;
import org.sightline.ui.editor.WhenIdle;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.voice.SpokenName;

/**
 * The outline of an editor, with a field that leaves only lines with certain words. Selecting lines shows the elements in the editor;
 * what is selected in the editor has its lines selected, from wherever it was selected there, unless one works in the outline itself.
 */
public final class OutlinePage extends Page implements IContentOutlinePage {

    private static final MessageBundle TEXTS = MessageBundle.of(OutlinePage.class);
    /** More selected lines are read by nobody, and take long to make. */
    private static final int MOST_SELECTED = 500;

    private final DocumentEditor editor;
    private final Supplier<Optional<Outline>> outlines;
    private final IPropertyListener replaced = (source, property) -> replaced(property);
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private Optional<ModelDocument> document = Optional.empty();
    private Outline outline;
    private EditorSelection selection;
    private Runnable refresh;
    private Composite place;
    private FilteredTree tree;
    private OutlineChange change = OutlineChange.NONE;
    private boolean isBehind;
    private boolean isFollowing;

    /**
     * @param editor whose outline it is
     * @param outlines makes what it shows, anew when the editor shows another document; empty for nothing
     */
    public OutlinePage(DocumentEditor editor, Supplier<Optional<Outline>> outlines) {
        this.editor = editor;
        this.outlines = outlines;
    }

    @Override
    public void createControl(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        new WhenIdle(parent.getDisplay()).execute(this::make);
    }

    /** The editor itself comes first. */
    private void make() {
        if (document.isEmpty() && !place.isDisposed()) {
            showOutline();
            offerLink();
            editor.addPropertyListener(replaced);
        }
    }

    private void replaced(int property) {
        if (property == IEditorPart.PROP_INPUT && !document.equals(editor.document())) {
            hideOutline();
            showOutline();
        }
    }

    private void showOutline() {
        document = editor.document();
        outlines.get().ifPresent(this::createTree);
        place.reskin(SWT.ALL);
        place.layout();
    }

    private void hideOutline() {
        if (tree != null) {
            outline.unfollow();
            selection.unfollow();
            tree.dispose();
            tree = null;
            change = OutlineChange.NONE;
        }
    }

    private void offerLink() {
        IActionBars bars = getSite().getActionBars();
        bars.getToolBarManager().add(new CommandContributionItem(
                new CommandContributionItemParameter(getSite(), null, LinkedSelection.COMMAND, CommandContributionItem.STYLE_CHECK)));
        bars.updateActionBars();
    }

    private void createTree(Outline shown) {
        outline = shown;
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        tree = new FilteredTree(place, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
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
        selection = new EditorSelection(editor, new InSight(viewer.getTree(), this::follow));
        selection.follow();
        follow();
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
        if (isBehind) {
            follow();
        }
    }

    /** Several lines are selected by the editor itself, which follows the selection of the workbench. */
    private void selected(SelectionChangedEvent event) {
        List<EObject> elements = ElementReference.all(event.getSelection());
        if (!isFollowing && tree.getViewer().getTree().isFocusControl() && elements.size() == 1) {
            editor.reveal(elements.getFirst());
        }
    }

    /** Its own selection is that of the workbench then, and the editor is the one that follows. */
    private boolean isInUse() {
        return getSite().getPage().getActivePart() instanceof ContentOutline view && view.getCurrentPage() == this
                || tree.getViewer().getTree().isFocusControl();
    }

    private void follow() {
        if (LinkedSelection.isOn() && !isInUse()) {
            show(selection.elements());
        }
    }

    /** What is new has no line until the outline has followed. */
    private void show(List<EObject> elements) {
        List<Object> lines = elements.stream().limit(MOST_SELECTED).map(outline::line).flatMap(Optional::stream).toList();
        if (!lines.equals(tree.getViewer().getStructuredSelection().toList())) {
            isFollowing = true;
            tree.getViewer().setSelection(new StructuredSelection(lines), true);
            isFollowing = false;
        }
        isBehind = tree.getViewer().getStructuredSelection().size() < Math.min(elements.size(), MOST_SELECTED);
    }

    @Override
    public Control getControl() {
        return place;
    }

    @Override
    public void setFocus() {
        make();
        if (tree == null) {
            place.setFocus();
        } else {
            tree.getViewer().getTree().setFocus();
        }
    }

    @Override
    public IStructuredSelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY : tree.getViewer().getStructuredSelection();
    }

    @Override
    public void setSelection(ISelection wanted) {
        make();
        if (tree != null) {
            tree.getViewer().setSelection(wanted, true);
        }
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
        editor.removePropertyListener(replaced);
        hideOutline();
        super.dispose();
    }
}
