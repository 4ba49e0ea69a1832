/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.List;

import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.vision.VisionPath;

/**
 * A part of what stands behind a process.
 *
 * @param element a department, system, person, organisation or lane
 * @param work what of the process it does
 * @param paths the way to each step of the customer that it serves
 */
record VisionPart(NamedElement element, List<InteractionNode> work, List<VisionPath> paths) {
}
