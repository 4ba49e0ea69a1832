/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import java.util.List;

/**
 * That an element cannot be shown in a customer view.
 *
 * @param reason why not (CV01), in a sentence
 * @param remedies what would make it right, the easiest first; empty if it is shown already
 */
public record ViewRefusal(String reason, List<Remedy> remedies) {
}
