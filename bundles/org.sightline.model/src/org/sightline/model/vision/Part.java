/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import java.util.List;

import org.sightline.model.customerprocess.NamedElement;

/**
 * A part of what stands behind a process, with the customer's steps that it serves.
 *
 * @param element a unit, a system, an organisation, or a lane that represents nobody
 * @param serves the steps, each once, in the order in which they are lived; unmodifiable
 */
public record Part(NamedElement element, List<Service> serves) {
}
