/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.stored;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.layout.Geometry;
import org.sightline.layout.Geometry.Headed;
import org.sightline.layout.Geometry.NamedLine;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/** Reads what {@link GeometryBytes} wrote. Refuses all else with an {@link IOException}, at a cost that goes by the bytes that there are. */
final class GeometryReader {

    private final DataInputStream in;

    GeometryReader(ByteBuffer bytes) {
        byte[] data = new byte[bytes.remaining()];
        bytes.get(bytes.position(), data);
        in = new DataInputStream(new ByteArrayInputStream(data));
    }

    Geometry read() throws IOException {
        Geometry geometry = new Geometry(headed(), headed(), boxes(), boxes(), edges(), lines(), size());
        if (in.available() > 0) {
            throw new StreamCorruptedException();
        }
        return geometry;
    }

    private Map<String, Headed> headed() throws IOException {
        int count = count();
        Map<String, Headed> strips = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            strips.put(text(), new Headed(rectangle(), rectangle()));
        }
        return strips;
    }

    private Map<String, Rectangle> boxes() throws IOException {
        int count = count();
        Map<String, Rectangle> boxes = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            boxes.put(text(), rectangle());
        }
        return boxes;
    }

    private Map<String, List<Point>> edges() throws IOException {
        int count = count();
        Map<String, List<Point>> edges = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            edges.put(text(), points());
        }
        return edges;
    }

    private List<Point> points() throws IOException {
        Point[] points = new Point[count()];
        for (int i = 0; i < points.length; i++) {
            points[i] = point();
        }
        return List.of(points);
    }

    private Map<String, NamedLine> lines() throws IOException {
        int count = count();
        Map<String, NamedLine> lines = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
            lines.put(text(), new NamedLine(point(), point(), rectangle()));
        }
        return lines;
    }

    /* Everything that is counted takes at least a byte. */
    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new StreamCorruptedException();
        }
        return count;
    }

    private String text() throws IOException {
        int length = count();
        String text = "";
        while (text.length() < length) {
            String piece = in.readUTF();
            text = text.isEmpty() ? piece : text.concat(piece);
        }
        if (text.length() > length) {
            throw new StreamCorruptedException();
        }
        return text;
    }

    private Point point() throws IOException {
        return new Point(in.readDouble(), in.readDouble());
    }

    private Rectangle rectangle() throws IOException {
        return new Rectangle(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private Size size() throws IOException {
        try {
            return new Size(in.readDouble(), in.readDouble());
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }
}
