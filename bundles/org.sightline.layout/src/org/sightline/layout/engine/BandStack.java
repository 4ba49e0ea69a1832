/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.layout.Band;
import org.sightline.layout.Column;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.SeparatingLine;

/**
 * Bands, columns and separating lines around the outermost grid: cuts the bands into sections (a strip for each band that holds steps),
 * gives heads and lines their room and tells in the end where they lie.
 *
 * <pre>
 *            | head of column | ...
 * +----+-----+----------------+----
 * | p  | c 1 |                       section 0
 * | a  +-----+----------------+----
 * | r. | c 2 |                       section 1
 * +----+-----+----------------+----
 *  name ---------------------------- line below the parent
 * </pre>
 */
final class BandStack implements Frame {

    private final LayoutInput input;
    private final LayoutOptions options;
    private final Map<String, List<Band>> children = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Double> levelWidth = new ArrayList<>();
    private int sections;
    private double headWidth;
    private double left;
    private double top;

    /** Which sections a band covers, and how deep it is nested. */
    private record Place(int first, int last, int depth, boolean leaf) {
    }

    BandStack(LayoutInput input) {
        this.input = input;
        options = input.options();
        input.bands().forEach(band -> children.computeIfAbsent(band.parent(), key -> new ArrayList<>()).add(band));
        Map<String, Boolean> busy = new HashMap<>();
        input.nodes().stream().filter(node -> node.band() != null).forEach(node -> busy.put(node.band(), true));
        children.getOrDefault(null, List.of()).forEach(band -> number(band, 0, busy));
        sections = Math.max(sections, 1);
        measureHeads();
    }

    private void number(Band band, int depth, Map<String, Boolean> busy) {
        List<Band> inner = children.getOrDefault(band.id(), List.of());
        int first = sections;
        if (inner.isEmpty() || busy.containsKey(band.id())) {
            sections++;
        }
        inner.forEach(child -> number(child, depth + 1, busy));
        places.put(band.id(), new Place(first, sections - 1, depth, inner.isEmpty()));
    }

    private void measureHeads() {
        for (Band band : input.bands()) {
            Place place = places.get(band.id());
            while (levelWidth.size() <= place.depth) {
                levelWidth.add(0.0);
            }
            if (!place.leaf) {
                levelWidth.set(place.depth, Math.max(levelWidth.get(place.depth), band.head().width()));
            }
        }
        for (Band band : input.bands()) {
            Place place = places.get(band.id());
            if (place.leaf) {
                headWidth = Math.max(headWidth, levelLeft(place.depth) + band.head().width());
            }
        }
        headWidth = Math.max(headWidth, levelLeft(levelWidth.size()));
        double names = input.lines().stream().mapToDouble(line -> line.name().width() + 2 * options.labelGap()).max().orElse(0);
        left = Math.max(headWidth, names);
        top = input.columns().stream().mapToDouble(column -> column.head().height()).max().orElse(0);
    }

    private double levelLeft(int depth) {
        return levelWidth.subList(0, depth).stream().mapToDouble(Double::doubleValue).sum();
    }

    int sections() {
        return sections;
    }

    int section(Node node) {
        return node.band() == null ? 0 : places.get(node.band()).first;
    }

    @Override
    public void frameRows(Groups rows) {
        for (SeparatingLine line : input.lines()) {
            rows.gap[places.get(line.below()).last] += line.name().height() + 2 * options.labelGap();
        }
        for (Band band : input.bands()) {
            Place place = places.get(band.id());
            if (place.leaf) {
                rows.extend(place.first, least(band));
            }
        }
        rows.arrange(top);
        stretchParents(rows);
    }

    private static double least(Band band) {
        return Math.max(band.head().height(), band.least());
    }

    /** Where the head of a band with children needs more room than these take, its last section grows. */
    private void stretchParents(Groups rows) {
        for (Band band : input.bands().reversed()) {
            Place place = places.get(band.id());
            double missing = least(band) - (rows.end[place.last] - rows.start[place.first]);
            if (!place.leaf && missing > 0) {
                rows.extend(place.last, rows.extent(place.last) + missing);
            }
        }
    }

    @Override
    public void frameColumns(Groups columns) {
        for (int i = 0; i < input.columns().size(); i++) {
            Column column = input.columns().get(i);
            columns.extend(i, Math.max(column.head().width(), column.least()));
        }
        columns.arrange(left);
    }

    void write(Sheet sheet, Grid grid) {
        double right = grid.size().width();
        for (Band band : input.bands()) {
            Place place = places.get(band.id());
            double y = grid.rows().start[place.first];
            double height = grid.rows().end[place.last] - y;
            double x = levelLeft(place.depth);
            double headRight = place.leaf ? left : x + levelWidth.get(place.depth);
            sheet.bands.put(band.id(), new Headed(new Rectangle(x, y, right - x, height), new Rectangle(x, y, headRight - x, height)));
        }
        for (int i = 0; i < input.columns().size(); i++) {
            Column column = input.columns().get(i);
            double x = grid.columns().start[i];
            double width = grid.columns().end[i] - x;
            sheet.columns.put(column.id(), new Headed(new Rectangle(x, 0, width, grid.size().height()), new Rectangle(x, 0, width, top)));
        }
        writeLines(sheet, grid, right);
    }

    private void writeLines(Sheet sheet, Grid grid, double right) {
        double[] used = new double[sections];
        for (SeparatingLine line : input.lines()) {
            int section = places.get(line.below()).last;
            double y = grid.rows().end[section] + used[section] + options.labelGap();
            double at = y + line.name().height();
            used[section] += line.name().height() + 2 * options.labelGap();
            sheet.lines.put(line.id(), new NamedLine(new Point(0, at), new Point(right, at),
                new Rectangle(options.labelGap(), y, line.name().width(), line.name().height())));
        }
    }
}
