/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.parts;

/** Gives parts their edit policies. */
@FunctionalInterface
public interface PartExtender {

    /** @param part a new part, not yet active */
    void extend(ItemPart part);
}
