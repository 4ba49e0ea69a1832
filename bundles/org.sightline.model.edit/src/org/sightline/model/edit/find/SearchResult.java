/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.find;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param hits in the order of the model
 * @param problem why nothing could be looked for, or why the search was given up
 */
public record SearchResult(List<Hit> hits, Optional<String> problem) {
}
