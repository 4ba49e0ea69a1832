/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import java.util.List;
import org.sightline.layout.Rectangle;

/**
 * A drawing ready for any output, as plain immutable data: the one thing that SVG, PNG, PDF and the editor's preview draw. One unit is one
 * pixel on a screen and 0.75 points on paper; (0, 0) is the upper left corner.
 *
 * @param width at least 1
 * @param height at least 1
 * @param title what it shows, in a few words, clean
 * @param description more about it, for people who cannot see it; may be empty
 * @param drawings what it shows, in the order of drawing
 * @param chart where the chart itself lies, without its heading and legend
 * @param heads parts that are to be seen on every page where the picture is cut up
 * @param marks places that an outline lists
 */
public record Picture(double width, double height, String title, String description, List<Drawing> drawings, Rectangle chart, Heads heads,
        List<Mark> marks) {

    /** Guards the lists against changes. */
    public Picture {
        drawings = List.copyOf(drawings);
        marks = List.copyOf(marks);
    }

    /**
     * @param drawings pieces with any coordinates
     * @param margin how much room to leave around them, at least 0
     * @param title what they show
     * @return a picture of them alone, just large enough
     */
    public static Picture around(List<Drawing> drawings, double margin, String title) {
        Rectangle extent = Extent.of(Group.of("", drawings));
        Shift shift = new Shift(Math.ceil(margin - extent.x()), Math.ceil(margin - extent.y()));
        double width = Math.max(1, Math.ceil(extent.width() + 2 * margin));
        double height = Math.max(1, Math.ceil(extent.height() + 2 * margin));
        return new Picture(width, height, title, "", shift.all(drawings), new Rectangle(0, 0, width, height), Heads.NONE, List.of());
    }

    /**
     * What to repeat where a picture is cut up.
     *
     * @param left width of the strip at the chart's left edge that is to be seen on every page, for example the names of the lanes
     * @param top height of the strip at the chart's upper edge that is to be seen on every page, for example the names of the phases
     * @param names what stands in these strips and is to be centred in the part that a page shows
     */
    public record Heads(double left, double top, List<HeadName> names) {

        /** Nothing to repeat. */
        public static final Heads NONE = new Heads(0, 0, List.of());

        /** Guards the list against changes. */
        public Heads {
            names = List.copyOf(names);
        }
    }

    /**
     * The name of a row or column.
     *
     * @param place where it is centred
     * @param name its pieces; the same object is part of the picture
     * @param row whether it is a row's, in the left strip
     */
    public record HeadName(Rectangle place, Group name, boolean row) {
    }

    /**
     * A place in an outline.
     *
     * @param title what is there
     * @param level 0 for a chapter, 1 for a part of the chapter before it, and so on
     * @param place where it is
     */
    public record Mark(String title, int level, Rectangle place) {
    }
}
