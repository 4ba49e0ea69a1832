/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import org.eclipse.emf.ecore.EObject;

/**
 * A diagram that a tool leads to; it is for the host to open it.
 *
 * @param diagram name of the diagram's description
 * @param element the element that it is to be about
 */
public record Destination(String diagram, EObject element) {
}
