/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.List;

/** The figure of a node or container. */
public sealed interface Shape {

    /**
     * A square or rectangle.
     *
     * @param color fill colour
     * @param width own width in units of 10 pixels, 0 if the node's size counts
     * @param height own height, likewise
     */
    record Square(Color color, int width, int height) implements Shape {
    }

    /**
     * An ellipse.
     *
     * @param color fill colour
     * @param width own horizontal diameter in units of 10 pixels, 0 if the node's size counts
     * @param height own vertical diameter, likewise
     */
    record Ellipse(Color color, int width, int height) implements Shape {
    }

    /**
     * A lozenge.
     *
     * @param color fill colour
     * @param width own width in units of 10 pixels, 0 if the node's size counts
     * @param height own height, likewise
     */
    record Lozenge(Color color, int width, int height) implements Shape {
    }

    /**
     * A sheet with a folded corner.
     *
     * @param color fill colour
     */
    record Note(Color color) implements Shape {
    }

    /**
     * A dot in a circle.
     *
     * @param color fill colour
     * @param stroke width of the circle in pixels
     */
    record Dot(Color color, int stroke) implements Shape {
    }

    /**
     * One of the pictures that come with Sirius.
     *
     * @param image which one
     * @param color fill colour
     * @param providedId which one of those that another plug-in provides; empty for the others
     */
    record BundledImage(Picture image, Color color, String providedId) implements Shape {

        /** The pictures. */
        public enum Picture {
            /** A square. */
            SQUARE,
            /** A stroke. */
            STROKE,
            /** A triangle. */
            TRIANGLE,
            /** A dot. */
            DOT,
            /** A ring. */
            RING,
            /** One that another plug-in provides. */
            PROVIDED_SHAPE
        }
    }

    /**
     * A picture from a file.
     *
     * @param path the file's path as written, {@code /project/pictures/box.svg}; there may be no such file
     */
    record Image(String path) implements Shape {
    }

    /**
     * One or more bars that show values.
     *
     * @param alignment how the bars stand to each other
     * @param sections the bars
     */
    record Gauge(Alignment alignment, List<Section> sections) implements Shape {

        /** How bars stand to each other. */
        public enum Alignment {
            /** One above the other. */
            VERTICAL,
            /** Side by side. */
            HORIZONTAL,
            /** In a grid. */
            SQUARE
        }

        /**
         * One bar.
         *
         * @param minimum value of an empty bar
         * @param maximum value of a full bar
         * @param value the value shown
         * @param background colour of the empty part
         * @param foreground colour of the full part
         * @param label its text
         */
        public record Section(int minimum, int maximum, int value, Color background, Color foreground, String label) {
        }
    }

    /**
     * A container's rectangle filled with a gradient.
     *
     * @param gradient its direction
     * @param background colour at its start
     * @param foreground colour at its end
     * @param corners rounding; null for sharp corners
     */
    record Flat(Gradient gradient, Color background, Color foreground, Corners corners) implements Shape {

        /** Directions of a gradient. */
        public enum Gradient {
            /** From left to right. */
            GRADIENT_LEFT_TO_RIGHT,
            /** No gradient but the background colour. */
            LIQUID,
            /** From top to bottom. */
            GRADIENT_TOP_TO_BOTTOM
        }

        /**
         * How far corners are rounded.
         *
         * @param width in pixels
         * @param height in pixels
         */
        public record Corners(int width, int height) {
        }
    }

    /**
     * A container's figure other than a rectangle.
     *
     * @param background fill colour
     */
    record Parallelogram(Color background) implements Shape {
    }
}
