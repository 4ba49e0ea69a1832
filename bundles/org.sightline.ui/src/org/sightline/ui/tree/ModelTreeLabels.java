/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.edit.ElementLabels;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;

/** Elements and groups of the model tree by name and icon. */
final class ModelTreeLabels extends LabelProvider {

    private final ElementImages images;

    /** @param control the tree */
    ModelTreeLabels(Control control) {
        this.images = new ElementImages(control);
    }

    @Override
    public String getText(Object element) {
        return element instanceof FeatureGroup group ? group.label() : ElementLabels.text((EObject) element);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof FeatureGroup ? images.image(UiImages.GROUP.descriptor())
                : images.image(((EObject) element).eClass());
    }
}
