/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.SoonAfter;
import org.sightline.ui.voice.SpokenName;
import org.sightline.validation.live.Markers;

/**
 * The model as a tree with a search field above it. Follows the document, soon after each edit; typing in the field leaves only the elements whose name
 * has the words, and what they lie in.
 */
public final class ModelTree {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelTree.class);

    private final FilteredTree filteredTree;
    private final ModelDocument document;
    private final Runnable changed = this::changed;
    private final SoonAfter refresh;
    private final List<Runnable> filterListeners = new ArrayList<>();
    private final ModelTreeLabels labels;
    private final TreeFilter filter;
    private boolean isOutdated;
    private List<EObject> shownNext = List.of();

    /**
     * @param parent where to make the tree
     * @param document the model
     */
    public ModelTree(Composite parent, ModelDocument document) {
        this.document = document;
        PatternFilter search = new PatternFilter();
        search.setIncludeLeadingWildcard(true);
        filter = new TreeFilter(document);
        filteredTree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, search, true, true);
        SpokenName.give(filteredTree.getViewer().getTree(), () -> TEXTS.get("modelTree_name"));
        filteredTree.setInitialText(TEXTS.get("modelTree_search"));
        TreeViewer viewer = viewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ModelTreeContent());
        labels = new ModelTreeLabels(viewer.getTree(), () -> filter.isOn() || !searched().isEmpty());
        viewer.setLabelProvider(labels);
        viewer.addFilter(filter);
        new ModelTreeDragAndDrop(viewer, document).install();
        viewer.setInput(document);
        viewer.expandToLevel(2);
        document.portfolio().getProcesses().stream().findFirst().ifPresent(process -> viewer.expandToLevel(process, 1));
        refresh = new SoonAfter(filteredTree, this::refreshIfOutdated);
        document.addChangeListener(changed);
        viewer.getTree().addDisposeListener(event -> document.removeChangeListener(changed));
    }

    /** @return the viewer, for selection and menus */
    public TreeViewer viewer() {
        return filteredTree.getViewer();
    }

    /** @return the field to search in */
    public Text searchField() {
        return filteredTree.getFilterControl();
    }

    /** @return what is searched; empty for nothing */
    String searched() {
        return searchField().getText().strip();
    }

    /** @return the tree with its search field */
    public Control control() {
        return filteredTree;
    }

    /** @return the selected elements, without the lines that only gather others; in the order of the tree */
    public List<EObject> selectedElements() {
        List<EObject> elements = new ArrayList<>();
        for (Object selected : viewer().getStructuredSelection()) {
            if (selected instanceof EObject element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** @return the element to which a child of the selection would go: the selected one, or the owner of the selected group */
    public EObject selectedOwner() {
        IStructuredSelection selection = viewer().getStructuredSelection();
        Object first = selection.size() == 1 ? selection.getFirstElement() : null;
        return first instanceof FeatureGroup group ? group.owner() : (EObject) first;
    }

    /**
     * Selects an element and scrolls to it, clearing the search and the filter if these hide it.
     *
     * @param element an element of the model
     */
    public void reveal(EObject element) {
        refreshIfOutdated();
        select(List.of(element));
        if (!selectedElements().contains(element)) {
            filteredTree.getFilterControl().setText("");
            filteredTree.getPatternFilter().setPattern(null);
            filter.reset();
            filterChanged();
            select(List.of(element));
        }
    }

    /** @param elements elements of the model, to be selected and scrolled to unless the search hides them, as soon as the tree has them */
    public void show(List<EObject> elements) {
        if (isOutdated) {
            shownNext = elements;
        } else if (!Set.copyOf(selectedElements()).equals(Set.copyOf(elements))) {
            select(elements);
        }
    }

    /** @param markers gives the findings about the model, to show only what has some */
    public void setMarkers(Supplier<Markers> markers) {
        filter.setMarkers(markers);
    }

    TreeFilter filter() {
        return filter;
    }

    /** Shows what the filter leaves now. */
    void filterChanged() {
        viewer().refresh();
        if (filter.isOn()) {
            viewer().expandAll();
        }
        filterListeners.forEach(Runnable::run);
    }

    /** @param listener told when the filter leaves something else */
    void onFilterChange(Runnable listener) {
        filterListeners.add(listener);
    }

    boolean showsCounts() {
        return labels.showsCounts();
    }

    void showCounts(boolean isShown) {
        labels.showCounts(isShown);
    }

    private void select(List<EObject> elements) {
        viewer().setSelection(new StructuredSelection(elements), true);
    }

    private void changed() {
        isOutdated = true;
        refresh.run();
    }

    private void refreshIfOutdated() {
        if (isOutdated) {
            isOutdated = false;
            viewer().refresh();
            List<EObject> next = shownNext;
            shownNext = List.of();
            if (!next.isEmpty()) {
                show(next);
            }
        }
    }
}
