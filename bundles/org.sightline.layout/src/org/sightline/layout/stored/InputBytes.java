/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.sightline.layout.Band;
import org.sightline.layout.Column;
import org.sightline.layout.Edge;
import org.sightline.layout.EdgeLabel;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutOptions;
import org.sightline.layout.Node;
import org.sightline.layout.SeparatingLine;

/** An input as bytes that only equal inputs share: all that it consists of, in its order. They are compared, never read. */
public final class InputBytes {

    private InputBytes() {
    }

    /**
     * @param input what is to be laid out
     * @return the same for equal inputs, different for all others. O(input)
     */
    public static byte[] of(LayoutInput input) {
        ByteWriter out = new ByteWriter();
        try {
            write(out, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.bytes();
    }

    private static void write(ByteWriter out, LayoutInput input) throws IOException {
        write(out, input.options());
        out.count(input.bands().size());
        for (Band band : input.bands()) {
            write(out, band);
        }
        out.count(input.columns().size());
        for (Column column : input.columns()) {
            write(out, column);
        }
        out.count(input.nodes().size());
        for (Node node : input.nodes()) {
            write(out, node);
        }
        out.count(input.edges().size());
        for (Edge edge : input.edges()) {
            write(out, edge);
        }
        out.count(input.lines().size());
        for (SeparatingLine line : input.lines()) {
            write(out, line);
        }
    }

    private static void write(ByteWriter out, LayoutOptions options) throws IOException {
        out.number(options.columnGap());
        out.number(options.rowGap());
        out.number(options.bandPadding());
        out.number(options.trackGap());
        out.number(options.portGap());
        out.number(options.containerPadding());
        out.number(options.containerTitle());
        out.number(options.labelGap());
    }

    private static void write(ByteWriter out, Band band) throws IOException {
        out.text(band.id());
        out.text(band.parent());
        out.choice(band.role());
        out.size(band.head());
        out.number(band.least());
    }

    private static void write(ByteWriter out, Column column) throws IOException {
        out.text(column.id());
        out.size(column.head());
        out.number(column.least());
    }

    private static void write(ByteWriter out, Node node) throws IOException {
        out.text(node.id());
        out.choice(node.kind());
        out.choice(node.shape());
        out.size(node.size());
        out.text(node.band());
        out.text(node.column());
        out.text(node.container());
        out.text(node.host());
        out.size(node.label());
        out.point(node.fixed());
    }

    private static void write(ByteWriter out, Edge edge) throws IOException {
        out.text(edge.id());
        out.text(edge.source());
        out.text(edge.target());
        out.choice(edge.kind());
        List<EdgeLabel> labels = edge.labels();
        out.count(labels.size());
        for (EdgeLabel label : labels) {
            out.text(label.id());
            out.choice(label.place());
            out.size(label.size());
        }
    }

    private static void write(ByteWriter out, SeparatingLine line) throws IOException {
        out.text(line.id());
        out.choice(line.kind());
        out.text(line.below());
        out.size(line.name());
    }
}
