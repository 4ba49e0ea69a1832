/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.index;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Who refers to an element. Containment does not count, and neither do the ends of flows, which the nodes know themselves.
 */
public interface References {

    /**
     * @param target an element
     * @return the references to it, each once, in no order that could be relied on; a copy, so that the model can be changed while it
     *     is walked
     */
    Collection<Reference> to(EObject target);

    /**
     * @param element any element of a model
     * @return the references of its model: the {@link ReferenceIndex} that watches it, at O(depth); if none does, an answer costs a
     *     walk over the whole model each time
     */
    static References of(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        References watching = ReferenceIndex.watching(root);
        return watching != null ? watching : new ScannedReferences(root);
    }
}
