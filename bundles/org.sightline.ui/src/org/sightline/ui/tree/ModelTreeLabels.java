/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;

/** Elements and groups of the model tree by name and icon, if wanted with the number of their parts. */
final class ModelTreeLabels extends LabelProvider {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelTreeLabels.class);

    private final ElementImages images;
    private final BooleanSupplier isPart;
    private boolean showsCounts;

    /**
     * @param control the tree
     * @param isPart whether the tree leaves some elements out now: how many there are in all would not be how many one sees
     */
    ModelTreeLabels(Control control, BooleanSupplier isPart) {
        this.images = new ElementImages(control);
        this.isPart = isPart;
    }

    boolean showsCounts() {
        return showsCounts;
    }

    /** @param isShown whether elements tell how many parts they have */
    void showCounts(boolean isShown) {
        showsCounts = isShown;
    }

    @Override
    public String getText(Object line) {
        if (line instanceof FeatureGroup group) {
            return isPart.getAsBoolean() ? group.name() : group.label();
        }
        EObject element = (EObject) line;
        int parts = showsCounts ? element.eContents().size() : 0;
        return parts == 0 ? ElementLabels.text(element) : TEXTS.get("tree_counted", ElementLabels.text(element), parts);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof FeatureGroup ? images.image(UiImages.GROUP.descriptor())
                : images.image(((EObject) element).eClass());
    }
}
