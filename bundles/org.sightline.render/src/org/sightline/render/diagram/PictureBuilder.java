/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Geometry;
import org.sightline.layout.Point;
import org.sightline.layout.ProcessLayout;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Picture;
import org.sightline.render.roles.Roles;
import org.sightline.render.scene.Scene;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Diagram;

/**
 * Makes pictures of diagrams: the scene of a diagram with a title above it and a legend below.
 *
 * <pre>
 * PictureBuilder builder = new PictureBuilder(measure, symbols, roles, ElementLinks.NONE);
 * Picture picture = builder.build(session, diagram, PictureOptions.STANDARD);
 * </pre>
 *
 * The same diagram and options give the same picture. Not safe for use by several threads.
 */
public final class PictureBuilder {

    private final SceneTools tools;
    private final SceneBuilder scenes;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param measure the measure of texts
     * @param symbols the notation's pictures
     * @param roles what mappings mean; {@link Roles#NONE} for a generic layout
     * @param links where clicks lead
     */
    public PictureBuilder(TextMeasure measure, SymbolLibrary symbols, Roles roles, ElementLinks links) {
        tools = new SceneTools(measure, symbols, roles, links);
        scenes = new SceneBuilder(tools);
    }

    /**
     * @param session the session that made the diagram
     * @param diagram a diagram
     * @param options what stands around it
     * @return its picture
     */
    public Picture build(ViewpointSession session, Diagram diagram, PictureOptions options) {
        SceneDraft draft = scenes.draft(session, diagram, options.placement());
        problems.addAll(draft.problems());
        Geometry laidOut = ProcessLayout.of(draft.input());
        LegendPainter legend = legend(session, diagram, draft.chart());
        PictureFrame frame = new PictureFrame(title(session, diagram), options, tools.measure(), laidOut.size(), draft.isEmpty(), legend);
        Point origin = new Point(frame.chart().x(), frame.chart().y());
        Geometry geometry = ChartLayout.snapped(laidOut, origin.x(), origin.y());
        Scene scene = draft.scene(geometry, origin);
        List<Drawing> drawings = new ArrayList<>(scene.items().size());
        scene.items().values().forEach(each -> drawings.add(each.drawing()));
        return frame.around(drawings, scene.heads(), draft.chart(), geometry);
    }

    /** @return makes the scenes that the pictures show */
    public SceneBuilder scenes() {
        return scenes;
    }

    /** @return what could not be drawn so far, one sentence each */
    public List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        all.addAll(tools.symbols().problems());
        return all;
    }

    /** What the specification calls a diagram; its name has a "new" before that, as Sirius's have. */
    private static String title(ViewpointSession session, Diagram diagram) {
        String title = diagram.plan().carriers().title(diagram.target(), session.context());
        return title.isBlank() ? diagram.name() : title;
    }

    private LegendPainter legend(ViewpointSession session, Diagram diagram, Chart chart) {
        RoleQuestions questions = new RoleQuestions(session, diagram);
        LegendPainter legend = new LegendPainter(diagram.plan(), tools.roles(), questions, tools.measure(), new ShapePainter(tools.symbols()));
        chart.bands().stream().filter(each -> each.box() != null).forEach(each -> legend.shows(each.box()));
        chart.columns().forEach(each -> legend.shows(each.box()));
        chart.lines().forEach(each -> legend.shows(each.box()));
        chart.nodes().forEach(each -> legend.shows(each.box()));
        chart.marks().forEach(each -> legend.shows(each.box()));
        chart.edges().forEach(each -> legend.shows(each.edge()));
        problems.addAll(questions.problems());
        return legend;
    }
}
