/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sightline.ui.elements.ElementImages;

/** The cells of one column: the value, or in the colour of errors what was typed there and could not be set. */
final class CellLabels extends ColumnLabelProvider {

    private final ElementColumn column;
    private final RefusedTexts refused;
    private final Control control;
    private final Optional<ElementImages> images;

    /** @param images for the column that shows the elements' icons; empty for others */
    CellLabels(ElementColumn column, RefusedTexts refused, Control control, Optional<ElementImages> images) {
        this.column = column;
        this.refused = refused;
        this.control = control;
        this.images = images;
    }

    private Optional<String> refused(Object element) {
        return column.field((EObject) element).flatMap(refused::text);
    }

    @Override
    public String getText(Object element) {
        return refused(element).orElseGet(() -> column.text((EObject) element));
    }

    @Override
    public Color getForeground(Object element) {
        return refused(element).isPresent() ? JFaceColors.getErrorText(control.getDisplay()) : null;
    }

    @Override
    public Image getImage(Object element) {
        return images.map(icons -> icons.image(((EObject) element).eClass())).orElse(null);
    }

    @Override
    public String getToolTipText(Object element) {
        return getText(element).isBlank() ? null : getText(element);
    }
}
