/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.List;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Point;
import org.sightline.render.scene.Scene;

/**
 * A chart read and measured, not yet laid out. {@link #input()} is plain data, so that another thread may lay it out; {@link #scene} reads
 * the views again and belongs to the thread that changes them.
 *
 * <pre>
 * SceneDraft draft = builder.draft(session, diagram, placement);
 * Geometry geometry = ProcessLayout.of(draft.input());
 * Scene scene = draft.scene(geometry);
 * </pre>
 */
public final class SceneDraft {

    /** The corner of scenes that stand alone: half a unit, for sharp lines. */
    private static final Point ORIGIN = new Point(0.5, 0.5);

    private final Chart chart;
    private final LayoutInput input;
    private final SceneTools tools;
    private final List<String> problems;

    SceneDraft(Chart chart, LayoutInput input, SceneTools tools, List<String> problems) {
        this.chart = chart;
        this.input = input;
        this.tools = tools;
        this.problems = List.copyOf(problems);
    }

    Chart chart() {
        return chart;
    }

    /** @return what the layout is asked; immutable */
    public LayoutInput input() {
        return input;
    }

    /** @return what of the diagram cannot be drawn, one sentence each */
    public List<String> problems() {
        return problems;
    }

    /**
     * @param laidOut the input, laid out
     * @return the chart, drawn
     */
    public Scene scene(Geometry laidOut) {
        return scene(ChartLayout.snapped(laidOut, ORIGIN.x(), ORIGIN.y()), ORIGIN);
    }

    Scene scene(Geometry snapped, Point origin) {
        return new ScenePainter(chart, tools.painting(snapped)).scene(origin);
    }

    /** @return whether there is nothing to draw */
    public boolean isEmpty() {
        return chart.nodes().isEmpty() && chart.bands().isEmpty();
    }
}
