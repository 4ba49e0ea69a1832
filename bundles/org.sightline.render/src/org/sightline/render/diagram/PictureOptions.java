/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import org.sightline.render.scene.Placement;

/**
 * What stands around a chart, and what a person has placed in it.
 *
 * @param heading whether the title stands above the chart
 * @param title the title; empty: the diagram's name
 * @param subtitle a line below the title; empty: none
 * @param legend whether the legend stands below the chart
 * @param source where the data come from, below the chart; empty: not told
 * @param date as it is to be shown, below the chart; empty: not told. It is given and not asked of a clock, so that pictures are repeatable
 * @param placement what a person has placed in the chart
 */
public record PictureOptions(boolean heading, String title, String subtitle, boolean legend, String source, String date,
        Placement placement) {

    /** Title and legend, no date, no source. */
    public static final PictureOptions STANDARD = new PictureOptions(true, "", "", true, "", "", Placement.NONE);

    /** Nothing around the chart. */
    public static final PictureOptions BARE = new PictureOptions(false, "", "", false, "", "", Placement.NONE);

    /**
     * @param newSource where the data come from
     * @param newDate as it is to be shown
     * @return these options with both
     */
    public PictureOptions from(String newSource, String newDate) {
        return new PictureOptions(heading, title, subtitle, legend, newSource, newDate, placement);
    }

    /**
     * @param newTitle the title
     * @param newSubtitle a line below it
     * @return these options with both
     */
    public PictureOptions titled(String newTitle, String newSubtitle) {
        return new PictureOptions(heading, newTitle, newSubtitle, legend, source, date, placement);
    }

    /**
     * @param newPlacement what a person has placed in the chart
     * @return these options with it
     */
    public PictureOptions placed(Placement newPlacement) {
        return new PictureOptions(heading, title, subtitle, legend, source, date, newPlacement);
    }

    /**
     * @param withHeading whether the title stands above the chart
     * @param withLegend whether the legend stands below it
     * @return these options with that
     */
    public PictureOptions showing(boolean withHeading, boolean withLegend) {
        return new PictureOptions(withHeading, title, subtitle, withLegend, source, date, placement);
    }
}
