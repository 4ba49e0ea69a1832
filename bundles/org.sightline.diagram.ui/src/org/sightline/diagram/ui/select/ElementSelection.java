/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

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
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.elements.ElementReference;

/** The selection of a diagram as the workbench sees it: model elements. Where nothing is selected, the element that the diagram is about. */
final class ElementSelection implements IPostSelectionProvider {

    private final DiagramContext context;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ISelectionChangedListener viewerListener = event -> tell();

    ElementSelection(DiagramContext context) {
        this.context = context;
        context.viewer().addSelectionChangedListener(viewerListener);
    }

    @Override
    public ISelection getSelection() {
        Set<EObject> elements = new LinkedHashSet<>();
        for (ItemPart each : context.selectedParts()) {
            if (each.element() != null) {
                elements.add(each.element());
            }
        }
        return new StructuredSelection(elements.isEmpty() ? List.of(context.carrier()) : new ArrayList<>(elements));
    }

    @Override
    public void setSelection(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection all) {
            for (Object each : all) {
                ElementReference.in(new StructuredSelection(each)).ifPresent(elements::add);
            }
        }
        context.select(elements);
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(each -> each.selectionChanged(event));
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

    void dispose() {
        context.viewer().removeSelectionChangedListener(viewerListener);
        listeners.clear();
    }
}
