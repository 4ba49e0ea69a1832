/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import org.sightline.layout.Geometry;
import org.sightline.render.roles.Roles;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.render.text.TextMeasure;

/**
 * What making scenes takes, the same for all diagrams of a notation.
 *
 * @param measure the measure of texts
 * @param symbols the notation's pictures
 * @param roles what mappings mean; {@link Roles#NONE} for a generic layout
 * @param links where clicks lead
 */
public record SceneTools(TextMeasure measure, SymbolLibrary symbols, Roles roles, ElementLinks links) {

    Painting painting(Geometry geometry) {
        return new Painting(geometry, measure, new ShapePainter(symbols), symbols, links);
    }
}
