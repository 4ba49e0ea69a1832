/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import org.eclipse.emf.ecore.EObject;

/**
 * A line that leads to an element.
 *
 * @param text what it says: "Channel of step “Call”"
 * @param whole the same at length
 * @param element where it leads
 */
record UseLine(String text, String whole, EObject element) {
}
