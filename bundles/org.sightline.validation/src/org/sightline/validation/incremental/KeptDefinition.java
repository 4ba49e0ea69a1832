/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import org.sightline.validation.ocl.ReadLog.KeptValue;

/** The value of a definition on an element, kept for all who use it until something that it rests on changes. */
final class KeptDefinition extends Reader {

    private final Observation users;
    private KeptValue value;

    /** @param users those who have used the value */
    KeptDefinition(Observation users) {
        this.users = users;
    }

    KeptValue value() {
        return value;
    }

    void value(KeptValue computed) {
        value = computed;
    }

    @Override
    void outdated() {
        drop();
        users.changed();
    }

    /** Lets go of the value. */
    void drop() {
        forget();
        users.value(null);
    }
}
