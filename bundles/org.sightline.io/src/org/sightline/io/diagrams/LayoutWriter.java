/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.model.text.XmlText;

/**
 * Writes diagrams as the text of a layout file: one line for each thing that a person set, in the order of the keys, so that the same
 * diagrams always give the same text, and moving one step changes one line.
 */
public final class LayoutWriter {

    private final StringBuilder text = new StringBuilder(1 << 12);
    private final Predicate<String> isElement;

    private LayoutWriter(Predicate<String> isElement) {
        this.isElement = isElement;
    }

    /**
     * @param book diagrams
     * @return their text, with the places of elements that are gone; O(n log n) in the number of places
     */
    public static String text(DiagramBook book) {
        return text(book, id -> true);
    }

    /**
     * @param book diagrams
     * @param isElement whether the model has an element of an id; diagrams and places of others are left out. Keys that name no
     *     element and charts that no notation knows stay
     * @return their text; O(n log n) in the number of places
     */
    public static String text(DiagramBook book, Predicate<String> isElement) {
        LayoutWriter writer = new LayoutWriter(isElement);
        writer.write(book);
        return writer.text.toString();
    }

    /**
     * @param book diagrams
     * @param isElement whether the model has an element of an id
     * @return their text, as for {@link #text(DiagramBook, Predicate)}, in UTF-8
     */
    public static byte[] bytes(DiagramBook book, Predicate<String> isElement) {
        return text(book, isElement).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param book diagrams
     * @param isElement whether the model has an element of an id
     * @return whether something is left out of the text because its element is gone; O(n)
     */
    public static boolean leavesOut(DiagramBook book, Predicate<String> isElement) {
        LayoutWriter writer = new LayoutWriter(isElement);
        return book.diagrams().stream().anyMatch(diagram -> !isElement.test(diagram.carrier()) || !Stream
                .of(diagram.places().keySet(), diagram.settings().hidden(), diagram.settings().kept()).flatMap(Collection::stream)
                .allMatch(writer::isAlive));
    }

    private void write(DiagramBook book) {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(LayoutFormat.ROOT);
        attribute("xmlns", LayoutFormat.NAMESPACE);
        attribute(LayoutFormat.FORMAT_VERSION, Integer.toString(LayoutFormat.VERSION));
        text.append(">\n");
        book.diagrams().stream().filter(diagram -> isElement.test(diagram.carrier())).forEach(this::write);
        text.append("</").append(LayoutFormat.ROOT).append(">\n");
    }

    private void write(Diagram diagram) {
        text.append("  <").append(LayoutFormat.DIAGRAM);
        attribute(LayoutFormat.ID, diagram.id());
        attribute(LayoutFormat.NAME, diagram.name());
        attribute(LayoutFormat.CHART, diagram.chart());
        attribute(LayoutFormat.CARRIER, diagram.carrier());
        text.append(">\n");
        DiagramSettings settings = diagram.settings();
        settings.layers().forEach((name, isOn) -> writeSwitch(LayoutFormat.LAYER, name, isOn));
        settings.filters().forEach((name, isOn) -> writeSwitch(LayoutFormat.FILTER, name, isOn));
        inOrder(settings.hidden()).forEach(key -> entry(LayoutFormat.HIDDEN, key, List.of()));
        inOrder(settings.kept()).forEach(key -> entry(LayoutFormat.KEPT, key, List.of()));
        inOrder(diagram.places().keySet()).forEach(key -> write(key, diagram.places().get(key)));
        text.append("  </").append(LayoutFormat.DIAGRAM).append(">\n");
    }

    private List<String> inOrder(Collection<String> keys) {
        return keys.stream().filter(this::isAlive).sorted().toList();
    }

    private boolean isAlive(String key) {
        return PlaceKey.elements(key).stream().allMatch(isElement);
    }

    private void writeSwitch(String element, String name, boolean isOn) {
        text.append("    <").append(element);
        attribute(LayoutFormat.NAME, name);
        attribute(LayoutFormat.ON, Boolean.toString(isOn));
        text.append("/>\n");
    }

    private void write(String key, Place place) {
        switch (place) {
            case NodePosition node -> entry(LayoutFormat.NODE, key, nodeAttributes(node));
            case LaneHeight lane -> entry(LayoutFormat.LANE, key, List.of(measure(LayoutFormat.HEIGHT, lane.least())));
            case ColumnWidth column -> entry(LayoutFormat.COLUMN, key, List.of(measure(LayoutFormat.WIDTH, column.least())));
            case EdgeBends edge -> entry(LayoutFormat.EDGE, key, List.of(Map.entry(LayoutFormat.BENDS, bends(edge))));
        }
    }

    private static List<Map.Entry<String, String>> nodeAttributes(NodePosition node) {
        List<Map.Entry<String, String>> attributes = new ArrayList<>();
        attributes.add(measure(LayoutFormat.X, node.x()));
        attributes.add(measure(LayoutFormat.Y, node.y()));
        node.width().ifPresent(width -> attributes.add(measure(LayoutFormat.WIDTH, width)));
        node.height().ifPresent(height -> attributes.add(measure(LayoutFormat.HEIGHT, height)));
        return attributes;
    }

    private static String bends(EdgeBends edge) {
        return edge.points().stream().map(bend -> Measures.text(bend.x()) + "," + Measures.text(bend.y())).collect(Collectors.joining(" "));
    }

    private static Map.Entry<String, String> measure(String name, double value) {
        return Map.entry(name, Measures.text(value));
    }

    private void entry(String element, String key, List<Map.Entry<String, String>> attributes) {
        text.append("    <").append(element);
        attribute(LayoutFormat.KEY, key);
        attributes.forEach(each -> attribute(each.getKey(), each.getValue()));
        text.append("/>\n");
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        String legal = XmlText.replaceIllegal(value);
        for (int i = 0; i < legal.length(); i++) {
            escaped(legal.charAt(i));
        }
        text.append('"');
    }

    private void escaped(char character) {
        switch (character) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '"' -> text.append("&quot;");
            case '\n' -> text.append("&#10;");
            case '\r' -> text.append("&#13;");
            case '\t' -> text.append("&#9;");
            default -> text.append(character);
        }
    }
}
