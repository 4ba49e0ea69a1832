/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import org.sightline.model.customerprocess.InteractionNode;

/**
 * A part serves a customer's step.
 *
 * @param step a flow node in a customer lane, or a customer lane that flows join as a whole
 * @param handOffs the least number of changes of lane on the way from the part to the step
 */
public record Service(InteractionNode step, int handOffs) {
}
