/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

/**
 * How an edge looks.
 *
 * @param bracket whether it is drawn as a bracket
 * @param color colour of the line
 * @param line how the line is drawn
 * @param width width of the line in pixels
 * @param sourceArrow what stands at its source
 * @param targetArrow what stands at its target
 * @param routing how it is routed
 * @param folding at which end it can be folded away
 * @param centering which ends point to the middle of what they join
 * @param beginLabel style of the label at the source; null if there is none
 * @param centerLabel style of the label in the middle; null if there is none
 * @param endLabel style of the label at the target; null if there is none
 */
public record EdgeStyle(boolean bracket, Color color, LineStyle line, int width, Arrow sourceArrow, Arrow targetArrow, Routing routing,
        Folding folding, Centering centering, LabelStyle beginLabel, LabelStyle centerLabel, LabelStyle endLabel) {

    /** What stands at the end of an edge; the names are Sirius's. */
    @SuppressWarnings("javadoc")
    public enum Arrow {
        NO_DECORATION, OUTPUT_ARROW, INPUT_ARROW, OUTPUT_CLOSED_ARROW, INPUT_CLOSED_ARROW, OUTPUT_FILL_CLOSED_ARROW, INPUT_FILL_CLOSED_ARROW,
        DIAMOND, FILL_DIAMOND, INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND, CIRCLE_PLUS, DOT, INPUT_ARROW_WITH_DOT,
        DIAMOND_WITH_DOT, FILL_DIAMOND_WITH_DOT, INPUT_ARROW_WITH_DIAMOND_AND_DOT, INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT
    }

    /** How an edge is routed. */
    public enum Routing {
        /** In a straight line. */
        STRAIGHT,
        /** Along the axes. */
        MANHATTAN,
        /** As branches of a tree. */
        TREE
    }

    /** At which end an edge can be folded away. */
    public enum Folding {
        /** At none. */
        NONE,
        /** At the source. */
        SOURCE,
        /** At the target. */
        TARGET
    }

    /** Which ends point to the middle of what they join. */
    public enum Centering {
        /** No end. */
        NONE,
        /** Both ends. */
        BOTH,
        /** The source's end. */
        SOURCE,
        /** The target's end. */
        TARGET
    }

    /**
     * @param centered which ends point to the middle
     * @return this style with that centering
     */
    EdgeStyle centered(Centering centered) {
        return centered == centering ? this
                : new EdgeStyle(bracket, color, line, width, sourceArrow, targetArrow, routing, folding, centered, beginLabel, centerLabel, endLabel);
    }
}
