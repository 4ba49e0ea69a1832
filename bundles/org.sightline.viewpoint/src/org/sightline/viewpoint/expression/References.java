/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Who refers to an element: the index behind {@code eInverse}. */
@FunctionalInterface
public interface References {

    /**
     * @param element an element
     * @return all references to it in model order, its container's containment reference first; not derived ones
     */
    Collection<EStructuralFeature.Setting> to(EObject element);
}
