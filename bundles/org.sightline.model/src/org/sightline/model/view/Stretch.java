/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.List;

import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;

/**
 * Hidden work between two shown nodes: paths from one to the other over nothing but hidden nodes, at least one.
 *
 * @param source where it begins
 * @param target where it ends; may be the source
 * @param lanes the innermost lanes of all hidden nodes on such paths, in document order
 * @param expectedMinutes mean processing and waiting time along the hidden nodes, for work that takes the stretch; null if a
 *     time on it or a share of its ways is unknown
 */
public record Stretch(InteractionNode source, InteractionNode target, List<Lane> lanes, Double expectedMinutes) {
}
