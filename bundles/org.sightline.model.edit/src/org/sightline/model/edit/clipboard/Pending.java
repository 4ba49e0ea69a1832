/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference that was read and still has to find its target.
 *
 * @param source the new element that refers
 * @param feature by which of its references
 * @param target what it refers to
 */
record Pending(EObject source, EReference feature, Described target) {
}
