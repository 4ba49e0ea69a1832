/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.layout.Geometry;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;

/** A geometry as bytes and back: the same numbers to the last bit, in the same order. */
public final class GeometryBytes {

    private GeometryBytes() {
    }

    /**
     * @param geometry where everything lies
     * @return what {@link #read} makes the same geometry of. O(geometry)
     */
    public static byte[] of(Geometry geometry) {
        ByteWriter out = new ByteWriter();
        try {
            write(out, geometry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.bytes();
    }

    /**
     * @param bytes what {@link #of} gave, all of it
     * @return the geometry; empty if these bytes were not made by this very class
     */
    public static Optional<Geometry> read(ByteBuffer bytes) {
        try {
            return Optional.of(new GeometryReader(bytes).read());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(ByteWriter out, Geometry geometry) throws IOException {
        writeHeaded(out, geometry.bands());
        writeHeaded(out, geometry.columns());
        writeBoxes(out, geometry.nodes());
        writeBoxes(out, geometry.labels());
        out.count(geometry.edges().size());
        for (Map.Entry<String, List<Point>> edge : geometry.edges().entrySet()) {
            out.text(edge.getKey());
            out.count(edge.getValue().size());
            for (Point point : edge.getValue()) {
                out.place(point);
            }
        }
        out.count(geometry.lines().size());
        for (Map.Entry<String, NamedLine> line : geometry.lines().entrySet()) {
            out.text(line.getKey());
            out.place(line.getValue().from());
            out.place(line.getValue().to());
            out.rectangle(line.getValue().name());
        }
        out.number(geometry.size().width());
        out.number(geometry.size().height());
    }

    private static void writeHeaded(ByteWriter out, Map<String, Headed> strips) throws IOException {
        out.count(strips.size());
        for (Map.Entry<String, Headed> strip : strips.entrySet()) {
            out.text(strip.getKey());
            out.rectangle(strip.getValue().bounds());
            out.rectangle(strip.getValue().head());
        }
    }

    private static void writeBoxes(ByteWriter out, Map<String, Rectangle> boxes) throws IOException {
        out.count(boxes.size());
        for (Map.Entry<String, Rectangle> box : boxes.entrySet()) {
            out.text(box.getKey());
            out.rectangle(box.getValue());
        }
    }
}
