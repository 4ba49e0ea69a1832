/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.util.List;

import org.sightline.validation.Severity;

/**
 * What is to be shown at an element that there are findings about.
 *
 * @param severity the worst severity of the findings
 * @param messages their messages, the worst first
 */
public record Marker(Severity severity, List<String> messages) {

    /** Copies the list. */
    public Marker {
        messages = List.copyOf(messages);
    }
}
