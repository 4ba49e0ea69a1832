/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayList;
import java.util.List;

import org.sightline.layout.LayoutOptions;
import org.sightline.layout.LayoutQuality;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Size;

/**
 * Lays out one level of nesting: runs the steps of the pipeline over a draft and writes where everything came to lie.
 *
 * <pre>
 * cycles -> phases -> layers -> rows -> lattice -> routes -> places at sides -> room for texts -> tracks and y -> tracks and x
 *        -> pushed together -> frame -> fixed places -> new ways around these
 * </pre>
 */
final class Grid {

    /** A place beside a line, where the distance of two lines is 1 and coordinates are not known yet. */
    private static final double SLOT = 1e-6;
    /** Up to so many stations and links several styles are tried. */
    private static final int SMALL = 500;
    private static final double CLEARLY = 0.85;
    /** How ugly a bend is, if a crossing is 1. */
    private static final double BEND = 0.25;
    private final Draft draft;
    private final Frame frame;
    private Placement placement;
    private Rerouting rerouting;

    Grid(Draft draft, Frame frame) {
        this.draft = draft;
        this.frame = frame;
    }

    void run() {
        new CycleBreaker(draft).run();
        new PhaseInference(draft).run();
        new TimeLayering(draft).run();
        layInBestStyle();
        new Compaction(placement, true).run();
        new Compaction(placement, false).run();
        placement.fit(frame);
        List<Station> moved = new FixedStations(placement).run();
        rerouting = new Rerouting(placement);
        rerouting.run(moved);
    }

    /** Small charts are tried in several styles; another than the usual one must be clearly better, so that charts change little. */
    private void layInBestStyle() {
        RowStyle best = RowStyle.USUAL;
        double least = Double.POSITIVE_INFINITY;
        for (RowStyle style : draft.stations.size() + draft.links.size() > SMALL ? List.<RowStyle>of() : RowStyle.others()) {
            lay(style);
            double ugliness = ugliness();
            if (ugliness < least) {
                best = style;
                least = ugliness;
            }
        }
        lay(RowStyle.USUAL);
        if (best != RowStyle.USUAL && least < CLEARLY * ugliness()) {
            lay(best);
        }
    }

    private double ugliness() {
        LayoutQuality quality = LayoutQuality.of(List.of(), draft.links.stream().map(placement::points).toList(), Size.NONE);
        return quality.crossings() + BEND * quality.bends();
    }

    private void lay(RowStyle style) {
        draft.forgetRows();
        new RowAssignment(draft, style).run();
        draft.lattice = new Lattice(draft);
        new RouteChoice(draft).run();
        new SlotAssignment(draft).run();
        placement = measured();
    }

    private Placement measured() {
        LayoutOptions options = draft.options;
        Lattice lattice = draft.lattice;
        Axis x = new Axis(lattice.layerLine, draft.phaseStart, lattice.xLines, options.portGap(), options.trackGap());
        Axis y = new Axis(lattice.rowLine, draft.sectionStart, lattice.yLines, options.portGap(), options.trackGap());
        LabelPlan labels = new LabelPlan(draft, x, y);
        labels.run();
        NodeLabelPlan nodeLabels = new NodeLabelPlan(draft, x, y, labels.spots);
        nodeLabels.run();
        new ChannelTracks(draft, y, true).run(segment -> segment.line + segment.slot * SLOT, SLOT / 2);
        y.place(options.rowGap(), draft.padding);
        new ChannelTracks(draft, x, false).run(segment -> y.at(segment.line, segment.slot), options.trackGap() / 2);
        x.place(options.columnGap(), draft.padding);
        return new Placement(draft, x, y, labels, nodeLabels);
    }

    Groups columns() {
        return placement.columns;
    }

    Groups rows() {
        return placement.rows;
    }

    Size size() {
        return new Size(placement.columns.last(), placement.rows.last());
    }

    void write(Sheet sheet, double dx, double dy) {
        for (Station station : draft.stations) {
            sheet.put(station.node, placement.box(station).moved(dx, dy));
            if (station.node.label() != null) {
                sheet.label(station.node.id(), placement.label(station).moved(dx, dy));
            }
            for (Guest guest : station.guests) {
                sheet.put(guest.node, placement.box(guest).moved(dx, dy));
                if (guest.node.label() != null) {
                    sheet.label(guest.node.id(), placement.label(guest).moved(dx, dy));
                }
            }
        }
        for (Text text : placement.texts) {
            sheet.label(text.label.id(), text.box().moved(dx, dy));
        }
        for (Link link : draft.links) {
            sheet.route(link.edge, drawn(link).stream().map(point -> point.moved(dx, dy)).toList());
        }
    }

    /** The way as it is drawn: to the outline of the nodes. */
    private List<Point> drawn(Link link) {
        List<Point> way = rerouting.routes.get(link);
        if (way == null) {
            return placement.points(link);
        }
        List<Point> drawn = new ArrayList<>(way);
        Point first = way.getFirst();
        Point last = way.getLast();
        Node source = link.sourceGuest == null ? link.source.node : link.sourceGuest.node;
        Node target = link.targetGuest == null ? link.target.node : link.targetGuest.node;
        drawn.set(0, source.shape().meet(placement.endBox(link.source, link.sourceGuest), first, Run.of(first, way.get(1)).horizontal()));
        drawn.set(way.size() - 1, target.shape().meet(placement.endBox(link.target, link.targetGuest), last,
            Run.of(way.get(way.size() - 2), last).horizontal()));
        return drawn;
    }
}
