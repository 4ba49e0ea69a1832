/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.elements.ElementSelectionProvider;

/** The selection of a diagram: the elements of the selected parts. */
final class ElementSelection extends ElementSelectionProvider {

    private final DiagramContext context;
    private final ISelectionChangedListener viewerListener = event -> tell();

    ElementSelection(DiagramContext context) {
        this.context = context;
        context.viewer().addSelectionChangedListener(viewerListener);
    }

    @Override
    protected Set<EObject> selected() {
        Set<EObject> elements = new LinkedHashSet<>();
        for (ItemPart each : context.selectedParts()) {
            if (each.element() != null) {
                elements.add(each.element());
            }
        }
        return elements;
    }

    @Override
    protected EObject subject() {
        return context.carrier();
    }

    @Override
    protected void select(List<EObject> elements) {
        context.select(elements);
    }

    @Override
    protected void dispose() {
        context.viewer().removeSelectionChangedListener(viewerListener);
        super.dispose();
    }
}
