/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How one kind of element stands in a file: its features by the names that they have there. */
final class ElementForm {

    /** How a feature stands in a file. */
    enum Shape {
        /** An XML attribute with one value. */
        VALUE,
        /** XML elements with one text each. */
        TEXTS,
        /** An XML attribute with ids, separated by blanks. */
        IDS,
        /** XML elements, each an element of the model. */
        CHILDREN,
        /** Nowhere: it follows from other features. */
        NOT_STORED
    }

    /**
     * One feature.
     *
     * @param feature the feature
     * @param id its number in the element's class, which sets it faster than the feature itself does
     * @param shape how it stands in a file
     */
    record Slot(EStructuralFeature feature, int id, Shape shape) {

        EAttribute attribute() {
            return (EAttribute) feature;
        }

        EReference reference() {
            return (EReference) feature;
        }
    }

    private final EClass type;
    private final Map<String, Slot> slots = new HashMap<>();
    private final List<Slot> stored = new ArrayList<>();

    ElementForm(EClass type) {
        this.type = type;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            Slot slot = new Slot(feature, type.getFeatureID(feature), shape(feature));
            slots.put(feature.getName(), slot);
            if (slot.shape() != Shape.NOT_STORED) {
                stored.add(slot);
            }
        }
    }

    EClass type() {
        return type;
    }

    /** @return the feature of that name, or null if there is none */
    Slot slot(String name) {
        return slots.get(name);
    }

    /** @return the features that a file holds */
    List<Slot> stored() {
        return stored;
    }

    private static Shape shape(EStructuralFeature feature) {
        if (feature.isTransient()) {
            return Shape.NOT_STORED;
        } else if (feature instanceof EReference reference) {
            return reference.isContainment() ? Shape.CHILDREN : Shape.IDS;
        }
        return feature.isMany() ? Shape.TEXTS : Shape.VALUE;
    }
}
