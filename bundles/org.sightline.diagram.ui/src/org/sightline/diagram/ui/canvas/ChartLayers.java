/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.canvas;

import org.eclipse.gef.LayerConstants;
import org.sightline.render.scene.ItemKind;

/** The layers of the canvas, besides those of GEF, from the lowest to the highest. */
public final class ChartLayers {

    /** Rows, columns, lines and containers. */
    public static final String GROUND = "ground";
    /** Edges; GEF's name, for it puts connections there. */
    public static final String EDGES = LayerConstants.CONNECTION_LAYER;
    /** Lines that show, for as long as something is dragged, what would come of it; below the names of steps, which they would strike out. */
    public static final String GUIDES = "guides";
    /** Nodes; GEF's name. */
    public static final String NODES = LayerConstants.PRIMARY_LAYER;
    /** Marks on the borders of nodes. */
    public static final String MARKS = "marks";
    /** Heads of rows and columns, which stay in sight. */
    public static final String HEADS = "heads";

    private ChartLayers() {
    }

    /**
     * @param kind a kind of item
     * @return the layer in which it is drawn
     */
    public static String of(ItemKind kind) {
        return switch (kind) {
            case BAND, COLUMN, LINE, SCALE, CONTAINER -> GROUND;
            case EDGE -> EDGES;
            case NODE -> NODES;
            case MARK -> MARKS;
        };
    }
}
