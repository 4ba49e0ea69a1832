/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be laid out. Order matters: bands from top to bottom, columns from left to right, nodes and edges as the tie-breaker of
 * every decision. A graph without bands (a representation without roles) simply has none.
 *
 * @param bands in order, a parent before its children
 * @param columns in order, may be none
 * @param nodes all nodes, also those in containers and at borders
 * @param edges all edges
 * @param lines separating lines
 * @param options distances
 */
public record LayoutInput(List<Band> bands, List<Column> columns, List<Node> nodes, List<Edge> edges, List<SeparatingLine> lines,
        LayoutOptions options) {

    /**
     * Copies the lists and checks that all ids are unique and lead somewhere.
     *
     * @throws IllegalArgumentException if not
     */
    public LayoutInput {
        bands = List.copyOf(bands);
        columns = List.copyOf(columns);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        lines = List.copyOf(lines);
        new InputCheck(bands, columns, nodes, edges, lines).run();
    }

    /** @return an empty input to be filled */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects an input piece by piece. */
    public static final class Builder {

        private final List<Band> bands = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();
        private final List<Node> nodes = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();
        private final List<SeparatingLine> lines = new ArrayList<>();
        private LayoutOptions options = LayoutOptions.defaults();

        private Builder() {
        }

        /**
         * @param band the next band
         * @return this
         */
        public Builder add(Band band) {
            bands.add(band);
            return this;
        }

        /**
         * @param column the next column
         * @return this
         */
        public Builder add(Column column) {
            columns.add(column);
            return this;
        }

        /**
         * @param node the next node
         * @return this
         */
        public Builder add(Node node) {
            nodes.add(node);
            return this;
        }

        /**
         * @param edge the next edge
         * @return this
         */
        public Builder add(Edge edge) {
            edges.add(edge);
            return this;
        }

        /**
         * @param line the next line
         * @return this
         */
        public Builder add(SeparatingLine line) {
            lines.add(line);
            return this;
        }

        /**
         * @param distances other distances than the default ones
         * @return this
         */
        public Builder options(LayoutOptions distances) {
            options = distances;
            return this;
        }

        /** @return the input */
        public LayoutInput build() {
            return new LayoutInput(bands, columns, nodes, edges, lines, options);
        }
    }
}
