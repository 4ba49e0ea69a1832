/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import org.sightline.model.customerprocess.NamedElement;

/**
 * A part stands behind a customer's step.
 *
 * @param part a unit, a system, an organisation, or a lane that represents nobody
 * @param handOffs the least number of changes of lane on the way from the part to the step
 */
public record Support(NamedElement part, int handOffs) {
}
