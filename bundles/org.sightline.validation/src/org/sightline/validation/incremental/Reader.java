/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.HashSet;
import java.util.Set;

/** A result together with all that was read to get it. */
abstract class Reader {

    private Set<Observation> reads = Set.of();

    /** Called when something that was read has changed: the result is to be got anew. */
    abstract void outdated();

    void read(Observation observation) {
        if (reads.isEmpty()) {
            reads = new HashSet<>();
        }
        if (reads.add(observation)) {
            observation.readers().add(this);
        }
    }

    /** Forgets what was read. */
    void forget() {
        Set<Observation> former = reads;
        reads = Set.of();
        former.forEach(observation -> observation.forgetReader(this));
    }
}
