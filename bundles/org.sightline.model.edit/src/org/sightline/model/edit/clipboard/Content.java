/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** What was read from a text: new elements in no container, which refer to nothing yet. */
final class Content {

    private final boolean isCut;
    private final List<Root> roots = new ArrayList<>();
    private final Map<String, Root> shared = new LinkedHashMap<>();
    private final Map<String, EObject> elements = new LinkedHashMap<>();
    private final List<Pending> references = new ArrayList<>();

    Content(boolean isCut) {
        this.isCut = isCut;
    }

    /** @return whether it was taken out of its model, so that it is the same thing that is put back */
    boolean isCut() {
        return isCut;
    }

    /** @return what was copied, in order; grows */
    List<Root> roots() {
        return roots;
    }

    /** @return what is referred to, by the id that it had; grows */
    Map<String, Root> shared() {
        return shared;
    }

    /** @return what was copied, contents included, by the id that it had; grows */
    Map<String, EObject> elements() {
        return elements;
    }

    /** @return the references of all elements; grows */
    List<Pending> references() {
        return references;
    }

    /**
     * A new element in no container.
     *
     * @param element the element
     * @param id the id that it had
     * @param holder what held it, or null
     */
    record Root(EObject element, String id, Described holder) {
    }
}
