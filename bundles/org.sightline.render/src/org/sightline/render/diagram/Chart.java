/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import org.sightline.layout.EdgeKind;
import org.sightline.layout.LabelPlace;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Edge;

/**
 * The visible part of a diagram, told by roles and measured: what the layout places and the painters draw. Parents come before what they
 * hold.
 *
 * @param bands rows
 * @param columns stretches of time
 * @param lines named lines
 * @param nodes everything with a place in a row
 * @param marks small marks on the borders of nodes; their holder is the node
 * @param edges what joins nodes
 * @param late edges that end at columns or edges; drawn when these have their place
 */
record Chart(List<Band> bands, List<Column> columns, List<Line> lines, List<NodeFigure> nodes, List<NodeFigure> marks,
        List<Joint> edges, List<Joint> late) {

    /**
     * A row.
     *
     * @param id its id
     * @param box the view; null for the row of what stands in no other one
     * @param parent id of the row around it, or null
     * @param head its name
     * @param turned whether the name runs upwards
     */
    record Band(String id, Box box, String parent, Label head, boolean turned) {
    }

    /**
     * A stretch of time.
     *
     * @param id its id
     * @param box the view
     * @param head its name
     */
    record Column(String id, Box box, Label head) {
    }

    /**
     * A named line.
     *
     * @param id its id
     * @param box the view
     * @param below id of the row above it
     * @param name its name
     */
    record Line(String id, Box box, String below, Label name) {
    }

    /**
     * An edge.
     *
     * @param id its id
     * @param edge the view
     * @param kind how it orders its ends
     * @param source id of the node, row, column or edge at its source
     * @param target id of the node, row, column or edge at its target
     * @param texts its labels
     */
    record Joint(String id, Edge edge, EdgeKind kind, String source, String target, List<JointText> texts) {
    }

    /**
     * A label of an edge.
     *
     * @param id its id
     * @param place where along the edge
     * @param label the text
     */
    record JointText(String id, LabelPlace place, Label label) {
    }
}
