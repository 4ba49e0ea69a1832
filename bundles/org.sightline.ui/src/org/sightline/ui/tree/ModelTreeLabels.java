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
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sightline.model.edit.ElementLabels;
import org.sightline.ui.elements.ElementImages;

/** Elements and groups of the model tree by name and icon. A group has the icon of a folder. */
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
        return element instanceof FeatureGroup ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER)
                : images.image(((EObject) element).eClass());
    }
}
