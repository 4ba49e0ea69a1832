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
import org.sightline.layout.ProcessLayout;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Picture;
import org.sightline.render.roles.RoleKind;
import org.sightline.render.roles.Roles;
import org.sightline.render.symbol.SymbolLibrary;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.Variables;

/**
 * Makes pictures of diagrams: measures the labels, has the chart laid out as its roles say, and draws it in the styles that the diagram
 * brings.
 *
 * <pre>
 * PictureBuilder builder = new PictureBuilder(measure, symbols, roles, ElementLinks.NONE);
 * Picture picture = builder.build(session, diagram, PictureOptions.STANDARD);
 * </pre>
 *
 * The same diagram and options give the same picture. Not safe for use by several threads.
 */
public final class PictureBuilder {

    private final TextMeasure measure;
    private final SymbolLibrary symbols;
    private final Roles roles;
    private final ElementLinks links;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param measure the measure of texts
     * @param symbols the notation's pictures
     * @param roles what mappings mean; {@link Roles#NONE} for a generic layout
     * @param links where clicks lead
     */
    public PictureBuilder(TextMeasure measure, SymbolLibrary symbols, Roles roles, ElementLinks links) {
        this.measure = measure;
        this.symbols = symbols;
        this.roles = roles;
        this.links = links;
    }

    /**
     * @param session the session that made the diagram
     * @param diagram a diagram
     * @param options what stands around it
     * @return its picture
     */
    public Picture build(ViewpointSession session, Diagram diagram, PictureOptions options) {
        LabelMaker labels = new LabelMaker(measure, symbols);
        RoleQuestions questions = new RoleQuestions(session, diagram);
        NodeSizing sizing = new NodeSizing(labels, symbols, questions);
        ChartReader reader = new ChartReader(diagram, roles, labels, sizing, new ViewIds());
        Chart chart = reader.read(diagram);
        Geometry laidOut = ProcessLayout.of(new ChartLayout(chart, roles, questions, options.positions()).input());
        ShapePainter shapes = new ShapePainter(symbols);
        LegendPainter legend = legend(diagram, chart, shapes);
        boolean empty = chart.nodes().isEmpty() && chart.bands().isEmpty();
        PictureFrame frame = new PictureFrame(title(session, diagram), options, measure, laidOut.size(), empty, legend);
        Geometry geometry = ChartLayout.snapped(laidOut, frame.chart().x(), frame.chart().y());
        Painting painting = new Painting(geometry, measure, shapes, symbols, links);
        problems.addAll(reader.problems());
        problems.addAll(questions.problems());
        BandPainter bands = new BandPainter(painting);
        List<Drawing> drawings = paint(chart, painting, bands);
        return frame.around(drawings, bands.names(), chart, geometry);
    }

    /** @return what could not be drawn so far, one sentence each */
    public List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        all.addAll(symbols.problems());
        return all;
    }

    /** What the specification calls a diagram; its name has a "new" before that, as Sirius's have. */
    private static String title(ViewpointSession session, Diagram diagram) {
        String title = diagram.plan().title().text(new Scope(diagram.target(), Variables.NONE, session.context()), "");
        return title.isBlank() ? diagram.name() : title;
    }

    private LegendPainter legend(Diagram diagram, Chart chart, ShapePainter shapes) {
        LegendPainter legend = new LegendPainter(diagram.plan(), roles, measure, shapes);
        chart.bands().stream().filter(each -> each.box() != null).forEach(each -> legend.shows(each.box()));
        chart.columns().forEach(each -> legend.shows(each.box()));
        chart.lines().forEach(each -> legend.shows(each.box()));
        chart.nodes().forEach(each -> legend.shows(each.box()));
        chart.marks().forEach(each -> legend.shows(each.box()));
        chart.edges().forEach(each -> legend.shows(each.edge()));
        return legend;
    }

    /** Rows below columns below containers below edges below nodes. */
    private static List<Drawing> paint(Chart chart, Painting painting, BandPainter bands) {
        List<Drawing> drawings = new ArrayList<>();
        chart.bands().forEach(each -> drawings.add(bands.drawn(each)));
        for (int i = 0; i < chart.columns().size(); i++) {
            drawings.add(bands.drawn(chart.columns().get(i), i == 0));
        }
        chart.lines().forEach(each -> drawings.add(bands.drawn(each)));
        drawings.addAll(new CurveAxis(painting).drawn(chart.nodes()));
        NodePainter nodes = new NodePainter(painting);
        EdgePainter edges = new EdgePainter(painting, chart);
        chart.nodes().stream().filter(PictureBuilder::isContainer).forEach(each -> drawings.add(nodes.drawn(each)));
        chart.edges().forEach(each -> drawings.add(edges.drawn(each)));
        chart.late().forEach(each -> drawings.add(edges.late(each)));
        chart.nodes().stream().filter(each -> !isContainer(each)).forEach(each -> drawings.add(nodes.drawn(each)));
        drawings.addAll(nodes.marks(chart.nodes(), chart.marks()));
        return drawings;
    }

    private static boolean isContainer(NodeFigure figure) {
        return figure.role().kind() == RoleKind.CONTAINER;
    }
}
