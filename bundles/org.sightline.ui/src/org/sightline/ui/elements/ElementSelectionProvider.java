/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

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

/**
 * The selection of an editor as the workbench sees it: model elements, whatever stands for them on the screen. Where nothing is selected, it is
 * the element that the editor is about. Listeners are told at once, those for settled selections too.
 */
public abstract class ElementSelectionProvider implements IPostSelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    /** @return the selected elements, each once, in the order of their selection */
    protected abstract Set<EObject> selected();

    /** @return the element that the editor is about */
    protected abstract EObject subject();

    /** @param elements the elements to select, as far as the editor shows them */
    protected abstract void select(List<EObject> elements);

    @Override
    public final IStructuredSelection getSelection() {
        Set<EObject> selected = selected();
        return new StructuredSelection(selected.isEmpty() ? List.of(subject()) : List.copyOf(selected));
    }

    @Override
    public final void setSelection(ISelection selection) {
        select(ElementReference.all(selection));
    }

    /** Tells the workbench that the selection has changed. */
    protected final void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(each -> each.selectionChanged(event));
    }

    @Override
    public final void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public final void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public final void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public final void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /** Nobody is told any more. */
    protected void dispose() {
        listeners.clear();
    }
}
