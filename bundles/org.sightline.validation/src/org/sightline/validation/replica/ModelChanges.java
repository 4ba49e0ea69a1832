/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.replica;

import java.util.List;

import org.sightline.validation.change.FeatureState;

/**
 * What has changed in a model between two moments, as data: for each feature that changed its value at the later moment. May be
 * passed on to another thread, which must not look into the objects, only tell them apart.
 *
 * @param states the values, each feature of an object once
 */
public record ModelChanges(List<FeatureState> states) {

    /** Copies the list. */
    public ModelChanges {
        states = List.copyOf(states);
    }

    /** @return whether nothing changed */
    public boolean isEmpty() {
        return states.isEmpty();
    }
}
