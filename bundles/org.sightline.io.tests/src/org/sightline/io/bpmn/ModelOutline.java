/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Property;
import org.sightline.model.customerprocess.SightlinePackage;

/** A model as a text that a person can read: one line for each element, indented, with what differs from the defaults. */
final class ModelOutline {

    private final StringBuilder text = new StringBuilder();

    private ModelOutline() {
    }

    static String of(ModelElement root) {
        ModelOutline outline = new ModelOutline();
        outline.add(root, 0);
        return outline.text.toString();
    }

    private void add(EObject element, int depth) {
        if (element instanceof Property property) {
            line(depth, property.getKey() + " = " + property.getValue());
            return;
        }
        String name = element instanceof NamedElement named && named.getName() != null ? " \"" + named.getName() + "\"" : "";
        line(depth, element.eClass().getName() + name + attributes(element) + references(element));
        element.eContents().stream().filter(Property.class::isInstance).forEach(child -> add(child, depth + 2));
        element.eContents().stream().filter(child -> !(child instanceof Property)).forEach(child -> add(child, depth + 1));
    }

    private static String attributes(EObject element) {
        StringBuilder found = new StringBuilder();
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            boolean shown = !attribute.isDerived() && !attribute.isID() && attribute != SightlinePackage.Literals.NAMED_ELEMENT__NAME
                    && attribute != SightlinePackage.Literals.PORTFOLIO__FORMAT_VERSION && element.eIsSet(attribute);
            boolean role = attribute == SightlinePackage.Literals.LANE__ROLE || attribute == SightlinePackage.Literals.ORGANIZATION__ROLE;
            if (shown || role) {
                found.append(", ").append(attribute.getName()).append(' ').append(element.eGet(attribute));
            }
        }
        return found.toString();
    }

    private static String references(EObject element) {
        StringBuilder found = new StringBuilder();
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isDerived() && !reference.isTransient() && !reference.isContainment() && !reference.isMany()
                    && element.eGet(reference) instanceof ModelElement target) {
                found.append(", ").append(reference.getName()).append(" -> ").append(label(target));
            }
        }
        return found.toString();
    }

    private static String label(ModelElement element) {
        String name = element instanceof NamedElement named ? named.getName() : null;
        return name != null ? name : Bpmn.property(element, "bpmn:id");
    }

    private void line(int depth, String content) {
        text.append(String.join("", List.of("  ".repeat(depth), content)).stripTrailing()).append('\n');
    }
}
