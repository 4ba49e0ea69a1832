/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.heal;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What deleting some elements does to a process.
 *
 * @param going all that goes, flows included
 * @param joins how the flows before the gap are led on
 */
public record Gap(Set<EObject> going, List<Join> joins) {
}
