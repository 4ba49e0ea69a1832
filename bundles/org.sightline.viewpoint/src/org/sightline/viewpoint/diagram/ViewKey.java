/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.specification.Description;

/**
 * What identifies a view of a box: mapping, element and container. Survives refreshes and changes of layers.
 *
 * @param mapping the mapping's description
 * @param element the semantic element
 * @param container key of the containing box; null directly in the diagram. Of an edge: key of its source
 * @param target of an edge: key of its target; else null
 */
public record ViewKey(Description mapping, EObject element, ViewKey container, ViewKey target) {
}
