/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/**
 * How a diagram takes elements that are dragged to it from elsewhere, if it does not hold them but only shows them. Its viewer has it as a
 * property of the name {@link #PROPERTY}.
 */
public interface ElementTaker {

    /** Name of the property of the viewer. */
    String PROPERTY = "org.sightline.diagram.ui.elementTaker";

    /**
     * Called while they are over the diagram; tells why not.
     *
     * @param elements what is dragged
     * @return whether the diagram shows them if they are let go
     */
    boolean allows(Collection<EObject> elements);

    /** @param elements what was let go, all of them allowed */
    void take(Collection<EObject> elements);
}
