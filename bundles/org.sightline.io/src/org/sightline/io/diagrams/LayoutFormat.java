/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

/** The words of layout files. */
final class LayoutFormat {

    static final int VERSION = 1;
    static final String NAMESPACE = "http://www.sightline.org/diagrams/1.0";

    static final String ROOT = "diagrams";
    static final String FORMAT_VERSION = "formatVersion";
    static final String DIAGRAM = "diagram";
    static final String ID = "id";
    static final String NAME = "name";
    static final String CHART = "chart";
    static final String CARRIER = "of";
    static final String LAYER = "layer";
    static final String FILTER = "filter";
    static final String ON = "on";
    static final String HIDDEN = "hidden";
    static final String KEPT = "kept";
    static final String NODE = "node";
    static final String LANE = "lane";
    static final String COLUMN = "column";
    static final String EDGE = "edge";
    static final String KEY = "key";
    static final String X = "x";
    static final String Y = "y";
    static final String WIDTH = "width";
    static final String HEIGHT = "height";
    static final String BENDS = "bends";

    private LayoutFormat() {
    }
}
