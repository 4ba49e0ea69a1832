/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.Point;
import org.sightline.render.scene.Scene;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.View;

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
    private final ChartReader reader;
    private final ChartLayout layout;
    private final LayoutInput input;
    private final SceneTools tools;
    private final List<String> problems;
    private ChartUpdate update;
    private RoleWatch watch;
    private Map<String, String> columns;
    private Geometry laidOutLast;
    private Geometry snappedLast;
    /** That of the last geometry, until something is repainted. */
    private Scene drawnLast;

    SceneDraft(Chart chart, ChartReader reader, ChartLayout layout, SceneTools tools, List<String> problems) {
        this.chart = chart;
        this.reader = reader;
        this.layout = layout;
        this.tools = tools;
        this.problems = problems;
        input = layout.input();
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
        return List.copyOf(problems);
    }

    /**
     * @param laidOut the input, laid out
     * @return the chart, drawn
     */
    public Scene scene(Geometry laidOut) {
        if (drawnLast == null || laidOut != laidOutLast) {
            drawnLast = scene(snapped(laidOut), ORIGIN);
        }
        return drawnLast;
    }

    private Geometry snapped(Geometry laidOut) {
        if (laidOut != laidOutLast) {
            snappedLast = HandRoutes.applied(ChartLayout.snapped(laidOut, ORIGIN.x(), ORIGIN.y()), input, layout.placement());
            laidOutLast = laidOut;
        }
        return snappedLast;
    }

    /**
     * Draws some views again where they are.
     *
     * @param scene what this draft gave, or was repainted to
     * @param laidOut the geometry of that scene
     * @param changed the views that look different
     * @return the scene with them; empty if the chart's structure has changed, so that it has to be read anew
     */
    public Optional<Repaint> repaint(Scene scene, Geometry laidOut, List<? extends View> changed) {
        if (update == null) {
            update = new ChartUpdate(chart, reader, tools);
        }
        drawnLast = null;
        return update.repaint(scene, snapped(laidOut), changed);
    }

    /**
     * Watches the elements of the chart from now on for changes of what only the layout asks for.
     *
     * @param session the session of the diagram
     */
    public void watch(ViewpointSession session) {
        columns = new HashMap<>();
        input.nodes().stream().filter(each -> each.host() == null).forEach(each -> columns.put(each.id(), each.column()));
        watch = new RoleWatch(session, chart);
    }

    /** @return whether some node belongs elsewhere now, so that the chart has to be laid out again; costs what has changed */
    public boolean isMisplaced() {
        boolean misplaced = false;
        for (Box each : watch.changed()) {
            String id = reader.ids().of(each);
            misplaced |= columns.containsKey(id) && !Objects.equals(layout.column(each), columns.get(id));
        }
        return misplaced;
    }

    /** Watches no longer. */
    public void unwatch() {
        watch.close();
    }

    Scene scene(Geometry snapped, Point origin) {
        return new ScenePainter(update == null ? chart : update.current(), tools.painting(snapped)).scene(origin);
    }

    /** @return whether there is nothing to draw */
    public boolean isEmpty() {
        return chart.nodes().isEmpty() && chart.bands().isEmpty();
    }
}
