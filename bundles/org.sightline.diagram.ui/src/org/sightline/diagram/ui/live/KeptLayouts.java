/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.sightline.io.derived.DerivedFiles;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.stored.GeometryBytes;
import org.sightline.layout.stored.InputBytes;
import org.sightline.ui.files.StateFolder;

/**
 * Layouts that are kept from one start of the program to the next, so that the chart that opens first need not be laid out again, which loads and
 * warms up much that the start has no time for. In any thread.
 *
 * @param files where they are kept
 * @param beside runs what nobody waits for
 */
record KeptLayouts(DerivedFiles files, Executor beside) {

    private static final String KIND = "layout";

    /** @return those of the running workbench */
    static KeptLayouts ofWorkbench() {
        return new KeptLayouts(StateFolder.derived(), task -> Thread.ofPlatform().daemon().name("Kept layouts").start(task));
    }

    /**
     * @param input what is to be laid out
     * @return what was kept for exactly this input
     */
    Optional<Geometry> find(LayoutInput input) {
        Optional<ByteBuffer> kept = files.find(KIND, InputBytes.of(input));
        return kept.isPresent() ? GeometryBytes.read(kept.get()) : Optional.empty();
    }

    /**
     * Keeps a layout, beside.
     *
     * @param input what was laid out
     * @param geometry what the layout makes of it, and of nothing else
     */
    void keep(LayoutInput input, Geometry geometry) {
        beside.execute(() -> files.keep(KIND, InputBytes.of(input), GeometryBytes.of(geometry)));
    }
}
