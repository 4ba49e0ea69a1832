/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.model;

import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** What elements are called where a specification does not tell. */
@FunctionalInterface
public interface ElementTexts {

    /** The names that EMF's reflective editing gives: class, and the attribute that looks like a name. */
    ElementTexts REFLECTIVE = ElementTexts::reflective;

    /**
     * @param element an element
     * @return its text
     */
    String text(EObject element);

    /**
     * @param value the value of a feature, may be null or a list
     * @return its text; empty for null
     */
    default String value(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(this::value).toList().toString();
            case EEnumLiteral literal -> literal.getName() + " = " + literal.getValue();
            case Enumerator literal -> literal.toString();
            case EObject element -> text(element);
            default -> value.toString();
        };
    }

    private static String reflective(EObject element) {
        String type = element.eClass().getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        EAttribute name = nameOf(element.eClass());
        Object value = name == null ? null : element.eGet(name);
        return value == null ? type : type + " " + value;
    }

    private static EAttribute nameOf(EClass type) {
        EAttribute best = null;
        for (EAttribute each : type.getEAllAttributes()) {
            if (!each.isMany()) {
                if ("name".equalsIgnoreCase(each.getName())) {
                    return each;
                }
                boolean better = best == null || isText(each) && !isText(best);
                best = better ? each : best;
            }
        }
        return best;
    }

    private static boolean isText(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass() == String.class;
    }
}
