/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.Node;

/** A boundary event: it sits on the lower border of a station and takes some of the places where edges leave there. */
final class Guest {

    final Node node;
    final Station host;
    /** The first of its places along the host's lower side, in port gaps from its middle. */
    int slot;
    /** How many links it has; each takes a place. */
    int links;
    private int taken;

    Guest(Node node, Station host) {
        this.node = node;
        this.host = host;
    }

    void forgetSlots() {
        taken = 0;
    }

    /** @return the place for the next link */
    int nextSlot() {
        return slot + taken++;
    }

    /** @return its middle, in port gaps from the middle of its host */
    double middle() {
        return slot + Math.max(0, links - 1) / 2.0;
    }

    /** @return half of its width, which grows with its links */
    double halfWidth(double portGap) {
        return Math.max(node.size().width() / 2, (Math.max(0, links - 1) / 2.0 + 0.3) * portGap);
    }
}
