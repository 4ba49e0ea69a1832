/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import java.util.regex.Pattern;
import org.sightline.layout.Geometry;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.View;

/**
 * What all painters of one chart share.
 *
 * @param geometry where everything is
 * @param measure the measure of texts
 * @param shapes draws the figures of styles
 * @param symbols the notation's pictures
 * @param links where clicks lead
 */
record Painting(Geometry geometry, TextMeasure measure, ShapePainter shapes, SymbolLibrary symbols, ElementLinks links) {

    private static final double CURVE_MARGIN = 10;
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9_-]+");

    /**
     * @param point a point of a curve
     * @return its room: as high as its row, wherever in it the layout put the point
     */
    Rectangle curveRoom(NodeFigure point) {
        Rectangle box = geometry.nodes().get(point.id());
        Headed row = point.band() == null ? null : geometry.bands().get(point.band());
        return row == null ? box
                : new Rectangle(box.x(), row.bounds().y() + CURVE_MARGIN, box.width(), Math.max(row.bounds().height() - 2 * CURVE_MARGIN, 1));
    }

    /**
     * @param id the view's id
     * @param view a view
     * @param title text for the mouse; empty: its label
     * @param drawings its pieces
     * @return them as a group that names the view
     */
    Group group(String id, View view, String title, List<Drawing> drawings) {
        String name = CleanText.line(title.isEmpty() ? view.label() : title);
        return new Group(ViewIds.legal(id), word(view.mapping().name()), name, links.link(view.element()), drawings);
    }

    /** A mapping's name as one word, so that style sheets and scripts can name it. */
    static String word(String name) {
        return STRANGE.matcher(name).replaceAll("_");
    }
}
