/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.function.Consumer;

/**
 * All routes worth a look between the stations of one link, named by their turns: H along a row or a channel between rows, V along a
 * layer or a channel between layers. The last ones need no free cell, so that there is always a route.
 */
final class RoutePatterns {

    private static final int BEFORE = -1;
    private static final int AFTER = 1;
    private final Lattice lattice;
    private final int layer;
    private final int row;
    private final int toLayer;
    private final int toRow;
    private final int x;
    private final int y;
    private final int toX;
    private final int toY;
    private final boolean loop;
    private final boolean fromGuest;
    private final boolean toGuest;
    private Consumer<Route> sink;

    RoutePatterns(Link link, Lattice lattice) {
        this.lattice = lattice;
        layer = link.source.layer;
        row = link.source.row;
        toLayer = link.target.layer;
        toRow = link.target.row;
        x = lattice.layerLine[layer];
        y = lattice.rowLine[row];
        toX = lattice.layerLine[toLayer];
        toY = lattice.rowLine[toRow];
        loop = link.loop();
        fromGuest = link.sourceGuest != null;
        toGuest = link.targetGuest != null;
    }

    void forEach(Consumer<Route> consumer) {
        sink = consumer;
        if (!loop) {
            straight();
            oneBend();
        } else if (fromGuest && toGuest) {
            offer(false, x, y + AFTER, x);
        }
        for (int exit : new int[] {BEFORE, AFTER}) {
            for (int entry : new int[] {BEFORE, AFTER}) {
                twoBends(exit, entry);
                threeBends(exit, entry);
                fourBends(exit, entry);
            }
        }
    }

    private void straight() {
        if (y == toY && lattice.rowFree(row, layer, toLayer)) {
            offer(true, y);
        }
        if (x == toX && lattice.layerFree(layer, row, toRow)) {
            offer(false, x);
        }
    }

    private void oneBend() {
        if (x == toX || y == toY) {
            return;
        }
        if (!lattice.taken(toLayer, row) && lattice.rowFree(row, layer, toLayer) && lattice.layerFree(toLayer, row, toRow)) {
            offer(true, y, toX);
        }
        if (!lattice.taken(layer, toRow) && lattice.layerFree(layer, row, toRow) && lattice.rowFree(toRow, layer, toLayer)) {
            offer(false, x, toY);
        }
    }

    private void twoBends(int exit, int entry) {
        if (exit == entry) {
            along(x + exit);
            over(y + exit);
        }
        along(exit == BEFORE ? x + entry : toX + entry);
        over(exit == BEFORE ? y + entry : toY + entry);
        if (exit == entry) {
            along(toX + exit);
            over(toY + exit);
        }
    }

    /** Right or left, along a channel between layers, right or left. */
    private void along(int channel) {
        if (y != toY && rowFreeTo(row, x, channel) && rowFreeTo(toRow, toX, channel)) {
            offer(true, y, channel, toY);
        }
    }

    /** Up or down, along a channel between rows, up or down. */
    private void over(int channel) {
        if (x != toX && layerFreeTo(layer, y, channel) && layerFreeTo(toLayer, toY, channel)) {
            offer(false, x, channel, toX);
        }
    }

    private boolean rowFreeTo(int inRow, int fromLine, int channel) {
        return lattice.rowFree(inRow, lattice.layerAt(fromLine), lattice.layerBeyond(channel, channel > fromLine));
    }

    private boolean layerFreeTo(int inLayer, int fromLine, int channel) {
        return lattice.layerFree(inLayer, lattice.rowAt(fromLine), lattice.rowBeyond(channel, channel > fromLine));
    }

    private void threeBends(int exit, int entry) {
        offer(true, y, x + exit, toY + entry, toX);
        if (!loop || fromGuest) {
            offer(false, x, y + exit, toX + entry, toY);
        }
    }

    private void fourBends(int exit, int entry) {
        if (loop) {
            return;
        }
        int nearSource = toY > y ? y + 1 : y - 1;
        int nearTarget = toY >= y ? toY - 1 : toY + 1;
        if (x + exit != toX + entry) {
            offer(true, y, x + exit, nearSource, toX + entry, toY);
            offer(true, y, x + exit, nearTarget, toX + entry, toY);
        }
        if (y + exit != toY + entry) {
            int sideways = toX > x ? x + 1 : x - 1;
            offer(false, x, y + exit, sideways, toY + entry, toX);
        }
    }

    private void offer(boolean horizontal, int... lines) {
        boolean endsHorizontal = horizontal == (lines.length % 2 == 1);
        if (fromGuest && (horizontal || !leavesDown(lines)) || toGuest && (endsHorizontal || !entersFromBelow(lines))) {
            return;
        }
        sink.accept(new Route(horizontal, lines));
    }

    private boolean leavesDown(int[] lines) {
        return (lines.length > 1 ? lines[1] : toY) > y;
    }

    private boolean entersFromBelow(int[] lines) {
        return (lines.length > 1 ? lines[lines.length - 2] : y) > toY;
    }
}
