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

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/**
 * Moves stations to where a person put them, stations under them out of the way, and {@linkplain Onward those that they lead to or come from} so
 * that no link runs backwards; all others stay where they are. Places in a band
 * are counted from its section, so that it does not matter how large others are. A place before its phase or section becomes the nearest
 * within; phases and sections grow to the right and down. Of two whose places overlap the later one yields, to the nearest free place.
 * O(moved x stations near).
 *
 * <p>Precondition: coordinates are known. Postcondition: no station overlaps another.
 */
final class FixedStations {

    /** More than any picture: phases and sections may grow so far. */
    private static final double ENDLESS = 1e9;
    private final Draft draft;
    private final Placement placement;
    private final double[] columnExtents;
    private final double[] rowExtents;
    private final Map<Station, Point> places = new LinkedHashMap<>();
    private final Map<Integer, BoxIndex<Rectangle>> taken = new HashMap<>();

    FixedStations(Placement placement) {
        this.placement = placement;
        draft = placement.draft;
        columnExtents = new double[placement.columns.count()];
        rowExtents = new double[placement.rows.count()];
    }

    /** @return the stations that moved */
    List<Station> run() {
        List<Station> fixed = draft.stations.stream().filter(station -> station.node.fixed() != null).toList();
        if (fixed.isEmpty()) {
            return fixed;
        }
        Map<Station, Point> wanted = new HashMap<>();
        fixed.forEach(station -> wanted.put(station, station.node.fixed().moved(station.halfWidth, station.halfHeight)));
        List<Map.Entry<Station, Point>> onward = List.copyOf(new Onward(draft, wanted, this::relative, this::start).run().entrySet());
        for (int phase = 0; phase < draft.phases; phase++) {
            int current = phase;
            fixed.stream().filter(station -> station.phase == current).forEach(station -> place(station, wanted.get(station), behind(station), 0));
            draft.ties.stream().filter(tie -> tie.target.phase == current).forEach(this::follow);
            onward.stream().filter(each -> each.getKey().phase == current && !places.containsKey(each.getKey()))
                .forEach(each -> place(each.getKey(), each.getValue(), behind(each.getKey()), draft.options.trackGap()));
        }
        grow();
        List<Station> others = draft.stations.stream().filter(station -> !places.containsKey(station)).toList();
        List<Station> inTheWay = others.stream().filter(station -> !clear(station)).toList();
        others.stream().filter(this::clear).toList().forEach(station -> take(station, relative(station)));
        inTheWay.forEach(this::evict);
        grow();
        return List.copyOf(places.keySet());
    }

    private List<Rectangle> shape(Station station) {
        return placement.boxes(station).stream().map(box -> box.moved(-station.x, -station.y)).toList();
    }

    /** @return its middle, counted from the left edge of the content and the upper edge of its section */
    private Point relative(Station station) {
        return new Point(station.x - placement.columns.start[0], station.y - placement.rows.start[station.section]);
    }

    private double start(Station station) {
        return phaseStart(station.phase) + draft.padding;
    }

    /** Where a station may stand: from the beginning of its phase on. */
    private Rectangle behind(Station station) {
        return new Rectangle(phaseStart(station.phase), 0, ENDLESS, ENDLESS);
    }

    /** What keeps in step with a station that a person put somewhere goes there, too. */
    private void follow(Link tie) {
        Station target = tie.target;
        if (places.containsKey(tie.source) && !places.containsKey(target)) {
            place(target, new Point(places.get(tie.source).x(), relative(target).y()), behind(target), draft.options.trackGap());
        }
    }

    private double phaseStart(int phase) {
        double start = 0;
        for (int before = 0; before < phase; before++) {
            start += Math.max(columnExtents[before], placement.columns.extent(before));
        }
        return start;
    }

    private void place(Station station, Point wanted, Rectangle area, double gap) {
        Point at = new Displacement(taken(station.section), gap, area).nearest(shape(station), wanted);
        take(station, at);
        places.put(station, at);
        double padding = draft.padding;
        for (Rectangle part : shape(station)) {
            columnExtents[station.phase] = Math.max(columnExtents[station.phase],
                at.x() + part.right() + padding - phaseStart(station.phase));
            rowExtents[station.section] = Math.max(rowExtents[station.section], at.y() + part.bottom() + padding);
        }
    }

    private BoxIndex<Rectangle> taken(int section) {
        return taken.computeIfAbsent(section, key -> new BoxIndex<>());
    }

    private void take(Station station, Point at) {
        for (Rectangle part : shape(station)) {
            Rectangle box = part.moved(at.x(), at.y());
            taken(station.section).add(box, box);
        }
    }

    private boolean clear(Station station) {
        Point at = relative(station);
        double margin = draft.options.trackGap();
        return shape(station).stream().map(part -> part.moved(at.x(), at.y()))
            .map(box -> new Rectangle(box.x() - margin, box.y() - margin, box.width() + 2 * margin, box.height() + 2 * margin))
            .allMatch(box -> taken(station.section).near(box).stream().noneMatch(box::overlaps));
    }

    private void evict(Station station) {
        double left = phaseStart(station.phase);
        Rectangle area = new Rectangle(left, 0, placement.columns.extent(station.phase), ENDLESS);
        place(station, relative(station), area, draft.options.trackGap());
    }

    private void grow() {
        placement.extend(columnExtents, rowExtents);
        places.forEach((station, at) -> {
            station.x = placement.columns.start[0] + at.x();
            station.y = placement.rows.start[station.section] + at.y();
        });
    }
}
