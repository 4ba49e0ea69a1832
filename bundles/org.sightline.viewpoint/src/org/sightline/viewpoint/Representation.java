/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint;

import org.eclipse.emf.ecore.EObject;

/** A diagram or table as plain data. */
public interface Representation {

    /** @return its name */
    String name();

    /** @return the element that carries it */
    EObject target();
}
