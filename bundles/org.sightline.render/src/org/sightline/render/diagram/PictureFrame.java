/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.layout.Geometry;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.Picture.Heads;
import org.sightline.render.picture.Picture.Mark;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.text.CleanText;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.render.text.TextMeasure;
import org.sightline.render.text.TextWrapper;
import org.sightline.render.text.WrappedText;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.style.Color;

/** Puts title, legend, source and date around a chart. */
final class PictureFrame {

    private static final Messages TEXTS = Messages.of(PictureFrame.class);
    private static final Font TITLE = Font.of(FontFace.BOLD, 19);
    private static final Font SUBTITLE = Font.of(FontFace.REGULAR, 12);
    private static final Font SMALL = Font.of(FontFace.REGULAR, 10);
    private static final Color DARK = new Color(0x1F, 0x26, 0x2E);
    private static final Color QUIET = new Color(0x5B, 0x64, 0x6E);
    private static final double MARGIN = 16;
    private static final double LEAST_WIDTH = 280;
    private static final double WIDEST_TEXTS = 1040;
    private static final double GAP = 12;

    private final PictureOptions options;
    private final TextMeasure measure;
    private final LegendPainter legend;
    private final String title;
    private final double inner;
    private final WrappedText heading;
    private final WrappedText below;
    private final WrappedText note;
    private final Rectangle chart;

    PictureFrame(String name, PictureOptions options, TextMeasure measure, Size size, boolean empty, LegendPainter legend) {
        this.options = options;
        this.measure = measure;
        this.legend = legend;
        title = CleanText.line(options.title().isEmpty() ? name : options.title());
        boolean alone = !options.heading() && !options.legend() && footer().isEmpty();
        inner = Math.ceil(Math.max(size.width(), alone ? 1 : LEAST_WIDTH));
        TextWrapper wrapper = new TextWrapper(measure);
        heading = wrapper.wrap(options.heading() ? title : "", TITLE, inner, 3);
        below = wrapper.wrap(options.heading() ? options.subtitle() : "", SUBTITLE, inner, 3);
        note = wrapper.wrap(empty ? TEXTS.get("picture_empty") : "", SUBTITLE, inner, 2);
        double top = heading.height() + below.height();
        chart = new Rectangle(MARGIN + 0.5, Math.ceil(MARGIN + top + (top > 0 ? GAP : 0)) + 0.5, Math.ceil(size.width()), Math.ceil(size.height()));
    }

    /** @return where the chart lies in the picture */
    Rectangle chart() {
        return chart;
    }

    /** Room for what is read, also where a wide chart is looked at from its left end or cut up into pages. */
    private double texts() {
        return Math.min(inner, WIDEST_TEXTS);
    }

    private String footer() {
        String source = options.source().isEmpty() ? "" : TEXTS.get("picture_source", options.source());
        return CleanText.line(source.isEmpty() || options.date().isEmpty() ? source + options.date() : source + " \u00B7 " + options.date());
    }

    /**
     * @param drawings the chart, drawn in its place
     * @param heads what of it is to stay in sight
     * @param content what it shows
     * @param geometry where everything is
     * @return the whole picture
     */
    Picture around(List<Drawing> drawings, Heads heads, Chart content, Geometry geometry) {
        List<Drawing> all = new ArrayList<>();
        double y = MARGIN;
        if (!heading.isEmpty() || !below.isEmpty()) {
            List<Drawing> lines = new ArrayList<>(lines(heading, y, DARK));
            lines.addAll(lines(below, y + heading.height(), QUIET));
            all.add(Group.of("heading", lines));
        }
        all.addAll(drawings);
        all.addAll(lines(note, chart.y(), QUIET));
        y = Math.ceil(chart.bottom() + note.height());
        double legendHeight = options.legend() ? legend.height(texts()) : 0;
        if (legendHeight > 0) {
            y += GAP;
            all.add(Group.of("legend", legend.drawn(MARGIN, y, texts())));
            y += legendHeight;
        }
        WrappedText footer = new TextWrapper(measure).wrap(footer(), SMALL, texts(), 3);
        if (!footer.isEmpty()) {
            y += GAP;
            all.add(Group.of("source", lines(footer, y, QUIET)));
            y += footer.height();
        }
        String description = TEXTS.get("picture_description", title, content.nodes().size(), content.edges().size());
        return new Picture(inner + 2 * MARGIN + 1, Math.ceil(y + MARGIN), wholeTitle(), description, all, chart, heads,
                marks(content, geometry));
    }

    /** Several charts of one process are told apart by what stands below the title. */
    private String wholeTitle() {
        return options.subtitle().isBlank() ? title : title + " \u00B7 " + CleanText.line(options.subtitle());
    }

    private List<Drawing> lines(WrappedText text, double top, Color color) {
        List<Drawing> lines = new ArrayList<>(text.lines().size());
        double baseline = top + measure.baseline(text.font());
        for (String each : text.lines()) {
            TextDrawing line = Line.of(MARGIN, baseline, each, text.font(), color, measure);
            lines.add(line);
            baseline += measure.lineHeight(text.font());
        }
        return lines;
    }

    private static List<Mark> marks(Chart content, Geometry geometry) {
        Map<String, List<NodeFigure>> inBand = content.nodes().stream().filter(each -> each.holder() == null)
                .collect(Collectors.groupingBy(each -> each.band() == null ? "" : each.band()));
        List<Mark> marks = new ArrayList<>();
        for (Chart.Band each : content.bands()) {
            if (each.box() != null) {
                marks.add(new Mark(CleanText.line(each.box().label()), 0, geometry.bands().get(each.id()).bounds()));
            }
            inBand.getOrDefault(each.id(), List.of()).forEach(node -> addMark(node, 1, geometry, marks));
        }
        inBand.getOrDefault("", List.of()).forEach(node -> addMark(node, 0, geometry, marks));
        return marks;
    }

    private static void addMark(NodeFigure node, int level, Geometry geometry, List<Mark> marks) {
        String name = CleanText.line(node.box().label());
        if (!name.isEmpty()) {
            marks.add(new Mark(name, level, geometry.nodes().get(node.id())));
        }
    }
}
