/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.elements;

import java.util.ArrayList;
import java.util.List;
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
        return selection instanceof IStructuredSelection structured ? of(structured.getFirstElement()) : Optional.empty();
    }

    /**
     * @param selection any selection of the workbench
     * @return the elements of a model in it, themselves or by reference, each once
     */
    static List<EObject> all(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            structured.forEach(selected -> of(selected).filter(element -> !elements.contains(element)).ifPresent(elements::add));
        }
        return elements;
    }

    private static Optional<EObject> of(Object selected) {
        return switch (selected) {
            case ElementReference reference -> reference.element();
            case EObject element -> Optional.of(element);
            case null, default -> Optional.empty();
        };
    }
}
