/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.List;

import org.sightline.model.customerprocess.NamedElement;

/**
 * Parts of one kind.
 *
 * @param title what they are
 * @param parts the parts, at least one
 */
record VisionGroup(String title, List<NamedElement> parts) {
}
