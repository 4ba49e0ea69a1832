/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.io.Cursor;
import org.sightline.io.diagrams.EdgeBends.Bend;
import org.xml.sax.Attributes;

/** Reads what a person set in one diagram, entry by entry. The diagram has its settings only once {@link #finish} was called. */
final class EntryReader {

    private final Diagram diagram;
    private final Cursor cursor;
    private final LayoutProblems problems;
    private final Map<String, Boolean> layers = new LinkedHashMap<>();
    private final Map<String, Boolean> filters = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();

    EntryReader(Diagram diagram, Cursor cursor, LayoutProblems problems) {
        this.diagram = diagram;
        this.cursor = cursor;
        this.problems = problems;
    }

    /** @return whether there is such an entry */
    boolean read(String name, Attributes attributes) {
        EntryAttributes values = new EntryAttributes(name, attributes, cursor, problems);
        switch (name) {
            case LayoutFormat.LAYER, LayoutFormat.FILTER -> readSwitch(name, values);
            case LayoutFormat.HIDDEN, LayoutFormat.KEPT -> readKey(name, values);
            case LayoutFormat.NODE, LayoutFormat.LANE, LayoutFormat.COLUMN, LayoutFormat.EDGE -> readPlace(name, values);
            default -> {
                problems.add(cursor, "layout_unknown", name);
                return false;
            }
        }
        values.refuseOthers();
        return true;
    }

    /** Gives the diagram the settings that have been read. */
    void finish() {
        diagram.change(new DiagramSettings(layers, filters, hidden, kept));
    }

    private void readSwitch(String element, EntryAttributes values) {
        String name = values.text(LayoutFormat.NAME);
        boolean isOn = values.flag(LayoutFormat.ON);
        if (values.areGood()) {
            (element.equals(LayoutFormat.LAYER) ? layers : filters).put(name, isOn);
        }
    }

    private void readKey(String element, EntryAttributes values) {
        String key = values.text(LayoutFormat.KEY);
        if (values.areGood()) {
            (element.equals(LayoutFormat.HIDDEN) ? hidden : kept).add(key);
        }
    }

    private void readPlace(String element, EntryAttributes values) {
        String key = values.text(LayoutFormat.KEY);
        Place place = place(element, values);
        if (place == null) {
            return;
        } else if (diagram.place(key).isPresent()) {
            problems.add(cursor, "layout_keyTwice", key);
        } else {
            diagram.put(key, place);
        }
    }

    /** @return null if something about it is wrong, which has been reported then */
    private static Place place(String element, EntryAttributes values) {
        return switch (element) {
            case LayoutFormat.LANE -> lane(values);
            case LayoutFormat.COLUMN -> column(values);
            case LayoutFormat.EDGE -> edge(values);
            default -> node(values);
        };
    }

    private static Place node(EntryAttributes values) {
        double x = values.number(LayoutFormat.X);
        double y = values.number(LayoutFormat.Y);
        var width = values.optionalSize(LayoutFormat.WIDTH);
        var height = values.optionalSize(LayoutFormat.HEIGHT);
        return values.areGood() ? new NodePosition(x, y, width, height) : null;
    }

    private static Place lane(EntryAttributes values) {
        double height = values.size(LayoutFormat.HEIGHT);
        return values.areGood() ? new LaneHeight(height) : null;
    }

    private static Place column(EntryAttributes values) {
        double width = values.size(LayoutFormat.WIDTH);
        return values.areGood() ? new ColumnWidth(width) : null;
    }

    private static Place edge(EntryAttributes values) {
        List<Bend> bends = new ArrayList<>();
        for (String pair : values.text(LayoutFormat.BENDS).strip().split("\\s+")) {
            String[] numbers = pair.split(",", 2);
            double x = values.parsed(LayoutFormat.BENDS, numbers[0]);
            double y = values.parsed(LayoutFormat.BENDS, numbers[numbers.length - 1]);
            bends.add(new Bend(x, y));
        }
        return values.areGood() ? new EdgeBends(bends) : null;
    }
}
