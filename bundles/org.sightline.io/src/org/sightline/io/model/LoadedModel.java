/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.List;

import org.sightline.io.Problem;
import org.sightline.model.customerprocess.Portfolio;

/**
 * A model that has been read.
 *
 * @param portfolio its root
 * @param resource the resource that holds the root
 * @param warnings what the reader of the file should know, in the order of the file; may be empty
 */
public record LoadedModel(Portfolio portfolio, SightlineResource resource, List<Problem> warnings) {

    /** Keeps a copy of the warnings. */
    public LoadedModel {
        warnings = List.copyOf(warnings);
    }
}
