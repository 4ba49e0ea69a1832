/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import org.sightline.model.customerprocess.InteractionNode;

/**
 * A flow node, or a lane that flows join as a whole, as a customer view shows it.
 *
 * @param node the node
 * @param lane name of the lane in which the view shows it: its innermost lane (a lane stands for itself), or in the form of a
 *     single entity the organisation; may be null
 * @param phase name of its phase, or of that of the sub-process around it; null if there is none
 */
public record ShownNode(InteractionNode node, String lane, String phase) {
}
