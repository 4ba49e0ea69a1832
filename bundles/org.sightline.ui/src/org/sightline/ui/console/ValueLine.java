/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.console;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.elements.ElementReference;

/**
 * A line of the list of values.
 *
 * @param text what the value is
 * @param element the element of the model, if it is one
 */
record ValueLine(String text, Optional<EObject> element) implements ElementReference {
}
