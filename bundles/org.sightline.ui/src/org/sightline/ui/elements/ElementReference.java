/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** A line of a view that stands for an element of the model, such as a finding about it. */
public interface ElementReference {

    /** @return the element, if there is one */
    Optional<EObject> element();

    /**
     * @param selection any selection of the workbench
     * @return the first element of a model in it, itself or by reference
     */
    static Optional<EObject> in(ISelection selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        return switch (first) {
            case ElementReference reference -> reference.element();
            case EObject element -> Optional.of(element);
            case null, default -> Optional.empty();
        };
    }
}
