/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

/**
 * A mapping in a role: how its boxes appear in the container or diagram that holds them.
 *
 * @param mapping the mapping
 * @param kind what its boxes are there
 */
record Slot(BoxMapping mapping, Box.Kind kind) {
}
