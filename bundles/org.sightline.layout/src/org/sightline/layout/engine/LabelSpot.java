/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import org.sightline.layout.EdgeLabel;

/**
 * Where the text of an edge goes, seen from the middle of the station at its end.
 *
 * @param label the text
 * @param link its edge
 * @param station the station
 * @param x distance of the text's left side from the middle of the station
 * @param y distance of the text's upper side from the middle of the station
 */
record LabelSpot(EdgeLabel label, Link link, Station station, double x, double y) {
}
