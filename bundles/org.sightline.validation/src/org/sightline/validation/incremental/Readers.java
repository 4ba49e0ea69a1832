/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Who has read something. Mostly very few, for whom a set would be a waste of memory; sometimes all elements of a model. */
final class Readers {

    private static final int FEW = 8;

    private Collection<Reader> readers = new ArrayList<>(2);

    /** @param reader one that is not among them yet */
    void add(Reader reader) {
        if (readers.size() == FEW && readers instanceof List) {
            readers = new LinkedHashSet<>(readers);
        }
        readers.add(reader);
    }

    void remove(Reader reader) {
        readers.remove(reader);
    }

    boolean isEmpty() {
        return readers.isEmpty();
    }

    /** @return all of them, to be gone through while they change */
    List<Reader> copy() {
        return List.copyOf(readers);
    }
}
