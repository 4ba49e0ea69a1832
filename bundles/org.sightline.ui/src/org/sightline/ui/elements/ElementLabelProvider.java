/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.edit.ElementLabels;

/** Elements by name and icon, for viewers and dialogs. */
public final class ElementLabelProvider extends LabelProvider {

    private final ElementImages images;

    /** @param control the control that shows the labels */
    public ElementLabelProvider(Control control) {
        this.images = new ElementImages(control);
    }

    @Override
    public String getText(Object element) {
        return ElementLabels.text((EObject) element);
    }

    @Override
    public Image getImage(Object element) {
        return images.image(((EObject) element).eClass());
    }
}
