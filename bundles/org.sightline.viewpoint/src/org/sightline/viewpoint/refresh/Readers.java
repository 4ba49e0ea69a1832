/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The computations that have read something of one element. A computation that has begun a new round is not looked for and taken out,
 * which would cost a search: its old entries are skipped, and thrown away when room is needed.
 */
final class Readers {

    private static final int FIRST_SIZE = 2;

    private Computation[] computations = new Computation[FIRST_SIZE];
    private int[] rounds = new int[FIRST_SIZE];
    private Object[] parts = new Object[FIRST_SIZE];
    private int size;

    /** Notes that a computation has read a part of the element. */
    void add(Computation computation, Object part) {
        int last = size - 1;
        if (last >= 0 && computations[last] == computation && parts[last] == part && rounds[last] == computation.round()) {
            return;
        }
        if (size == computations.length) {
            makeRoom();
        }
        computations[size] = computation;
        rounds[size] = computation.round();
        parts[size++] = part;
    }

    private void makeRoom() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (computations[i].round() == rounds[i]) {
                computations[kept] = computations[i];
                rounds[kept] = rounds[i];
                parts[kept++] = parts[i];
            }
        }
        size = kept;
        int wanted = Math.max(FIRST_SIZE, 2 * size);
        computations = Arrays.copyOf(computations, wanted);
        rounds = Arrays.copyOf(rounds, wanted);
        parts = Arrays.copyOf(parts, wanted);
    }

    /** Whether no computation that still counts has read anything of the element. */
    boolean isIdle() {
        for (int i = 0; i < size; i++) {
            if (computations[i].round() == rounds[i]) {
                return false;
            }
        }
        return true;
    }

    /** Gives all computations that have read one part or the other. */
    void of(Object part, Object other, Consumer<Computation> reader) {
        for (int i = 0; i < size; i++) {
            if ((parts[i] == part || parts[i] == other) && computations[i].round() == rounds[i]) {
                reader.accept(computations[i]);
            }
        }
    }
}
