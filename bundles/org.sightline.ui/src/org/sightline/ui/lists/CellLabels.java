/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.SignedImages;
import org.sightline.validation.live.Markers;

/** The cells of one column: the value, or in the colour of errors what was typed there and could not be set. */
final class CellLabels extends ColumnLabelProvider {

    private static final String BRANCH = "\u2514 ";
    private static final String INDENT = "\u2003";

    private final ElementColumn column;
    private final RefusedTexts refused;
    private final Control control;
    private final Optional<ElementImages> images;
    private final ToIntFunction<EObject> depth;
    private final Supplier<Markers> markers;
    private final SignedImages signs;

    /**
     * @param images for the column that shows the elements' icons; empty for others
     * @param depth how far the text of an element is indented, as a branch of what stands above it
     * @param markers the findings, of which icons bear signs
     */
    CellLabels(ElementColumn column, RefusedTexts refused, Control control, Optional<ElementImages> images, ToIntFunction<EObject> depth,
            Supplier<Markers> markers) {
        this.depth = depth;
        this.markers = markers;
        signs = new SignedImages(control);
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
        return indent((EObject) element) + text(element);
    }

    private String text(Object element) {
        return refused(element).orElseGet(() -> column.text((EObject) element));
    }

    private String indent(EObject element) {
        int steps = depth.applyAsInt(element);
        return steps == 0 ? "" : INDENT.repeat(steps * 2 - 1) + BRANCH;
    }

    @Override
    public Color getForeground(Object element) {
        return refused(element).isPresent() ? JFaceColors.getErrorText(control.getDisplay()) : null;
    }

    @Override
    public Image getImage(Object element) {
        return images.map(icons -> signed(icons.image(((EObject) element).eClass()), (EObject) element)).orElse(null);
    }

    private Image signed(Image image, EObject element) {
        return markers.get().worstWithin(element).map(severity -> signs.of(image, severity)).orElse(image);
    }

    @Override
    public String getToolTipText(Object element) {
        Optional<String> found = images.flatMap(icons -> markers.get().at((EObject) element)).map(marker -> String.join("\n", marker.messages()));
        return found.orElse(text(element).isBlank() ? null : text(element));
    }
}
