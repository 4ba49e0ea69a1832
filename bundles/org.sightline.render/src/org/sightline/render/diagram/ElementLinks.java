/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import org.eclipse.emf.ecore.EObject;

/** Where a click on an element's view leads. */
@FunctionalInterface
public interface ElementLinks {

    /** Nowhere. */
    ElementLinks NONE = element -> "";

    /**
     * @param element a model element
     * @return an address; empty if there is none. Outputs leave out what is no web, mail or relative address
     */
    String link(EObject element);
}
