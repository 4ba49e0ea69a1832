/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import org.sightline.layout.NodeShape;
import org.sightline.layout.Size;
import org.sightline.render.roles.Role;
import org.sightline.viewpoint.diagram.Box;

/**
 * A box that is drawn as a node, measured.
 *
 * @param id its id
 * @param box the view
 * @param role what it means for the layout
 * @param outline where edges end
 * @param size room that it needs; of a container the least
 * @param inside text within it; of a container and a list their title
 * @param beside text below or beside it
 * @param rows rows of a list
 * @param height of a point of a curve, as a share of the range, 0 to 1
 * @param strip height that marks take at the upper edge of its text
 * @param foot height that marks with long texts and events take below its text
 * @param band id of the band in which it stands; null if there are no bands or something is between
 * @param holder id of the container that holds it, or of the host on whose border it sits; null if there is none
 */
record NodeFigure(String id, Box box, Role role, NodeShape outline, Size size, Label inside, Label beside, List<Label> rows,
        double height, double strip, double foot, String band, String holder) {

    /**
     * @param other id of another row
     * @return the same node in that row
     */
    NodeFigure in(String other) {
        return new NodeFigure(id, box, role, outline, size, inside, beside, rows, height, strip, foot, other, holder);
    }

    /**
     * @param other another size
     * @param marks height that marks take at its upper edge
     * @param events height that marks and events take at its lower edge
     * @return the same node of that size
     */
    NodeFigure resized(Size other, double marks, double events) {
        return new NodeFigure(id, box, role, outline, other, inside, beside, rows, height, marks, events, band, holder);
    }
}
