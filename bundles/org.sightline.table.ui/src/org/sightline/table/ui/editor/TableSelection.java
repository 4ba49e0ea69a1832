/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.sightline.ui.elements.ElementReference;
import org.sightline.viewpoint.table.Line;

/**
 * The selection of a table as the workbench sees it: the elements of the lines with selected cells; where nothing is selected, the element that
 * the table is about. What is selected elsewhere is selected here, too.
 */
final class TableSelection implements IPostSelectionProvider {

    private final TablePage page;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ISelectionListener others = this::selectedElsewhere;
    private boolean isFollowing;

    TableSelection(TablePage page) {
        this.page = page;
    }

    void install() {
        page.site().setSelectionProvider(this);
        page.site().getPage().addPostSelectionListener(others);
        page.table().addSelectionListener(this::tell);
    }

    private void tell() {
        if (!isFollowing) {
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(each -> each.selectionChanged(event));
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
        if (part != page.editor() && !selected.isEmpty() && !page.editing().isOpen()) {
            isFollowing = true;
            setSelection(selected);
            isFollowing = false;
        }
    }

    @Override
    public ISelection getSelection() {
        Set<EObject> elements = new LinkedHashSet<>();
        page.table().selectedLines().stream().map(Line::element).forEach(elements::add);
        return new StructuredSelection(elements.isEmpty() ? List.of(page.grid().table().target()) : new ArrayList<>(elements));
    }

    /** An element without a line of its own is shown by that of what it lies in. */
    @Override
    public void setSelection(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection all) {
            for (Object each : all) {
                ElementReference.in(new StructuredSelection(each)).map(this::shown).ifPresent(elements::add);
            }
        }
        if (!elements.equals(page.table().selectedLines().stream().map(Line::element).toList())) {
            page.table().selectElements(elements);
        }
    }

    private EObject shown(EObject element) {
        for (EObject each = element; each != null && each != page.grid().table().target(); each = each.eContainer()) {
            if (!page.grid().rows().places(List.of(each)).isEmpty()) {
                return each;
            }
        }
        return element;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    void close() {
        page.site().getPage().removePostSelectionListener(others);
        listeners.clear();
    }
}
