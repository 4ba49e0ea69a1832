/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.sightline.model.customerprocess.ParameterValue;

/** The numbers of a constant or distribution, in the order of the metamodel. */
final class ParameterNumbers {

    private ParameterNumbers() {
    }

    /**
     * @param value a constant or distribution
     * @return its own attributes, "2, 5, 12"; empty if it has none
     */
    static String text(ParameterValue value) {
        return value.eClass().getEAttributes().stream()
                .map(attribute -> number(attribute, value))
                .collect(Collectors.joining(", "));
    }

    private static String number(EAttribute attribute, ParameterValue value) {
        String text = ElementLabels.value(attribute, value.eGet(attribute));
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
