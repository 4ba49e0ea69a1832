/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

/**
 * A step of a refresh whose result depends on what it read: a place to be looked at again after a change. Each time it is done again a
 * new round begins, and what was read in earlier rounds no longer counts.
 */
public abstract class Computation {

    private static final int OVER = -1;

    private int round;
    private boolean wide;
    private long since;

    /** @return whether it will not be asked again */
    public final boolean isOver() {
        return round == OVER;
    }

    final int round() {
        return round;
    }

    final void nextRound() {
        round++;
    }

    final void end() {
        round = OVER;
    }

    /** Whether it has read more than single places since its round began. */
    final boolean isWide() {
        return wide;
    }

    final void wide(boolean far) {
        wide = far;
    }

    /** How many changes had been made when it was last known to be right, if it is wide. */
    final long since() {
        return since;
    }

    final void since(long changes) {
        since = changes;
    }
}
