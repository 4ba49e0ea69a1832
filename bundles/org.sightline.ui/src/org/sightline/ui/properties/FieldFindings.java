/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.fields.FieldKind;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.validation.FindingRow;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.Severity;

/** Which findings are shown at which property: those about its element whose rule looks at it, see {@code ruleFields.properties}. */
public final class FieldFindings {

    private static final ResourceBundle FIELDS = ResourceBundle.getBundle(FieldFindings.class.getPackageName() + ".ruleFields", Locale.ROOT,
            FieldFindings.class.getClassLoader());

    private final Optional<LiveValidation> validation;

    /** @param validation the findings; empty if there are none to show */
    public FieldFindings(Optional<LiveValidation> validation) {
        this.validation = validation;
    }

    private List<FindingRow> about(List<EObject> elements) {
        return validation.stream().flatMap(found -> elements.stream().map(found::rows)).flatMap(List::stream)
                .sorted(Comparator.comparing(FindingRow::severity)).toList();
    }

    /**
     * @param field a property
     * @return the findings about it, the worst first
     */
    List<FindingRow> at(PropertyField field) {
        if (field.kind() == FieldKind.VALUE) {
            return field.value() instanceof EObject value ? about(List.of(value)) : List.of();
        }
        return about(field.owners()).stream().filter(row -> features(row).contains(field.feature().getName())).toList();
    }

    private static List<String> features(FindingRow row) {
        return FIELDS.containsKey(row.rule()) ? List.of(FIELDS.getString(row.rule()).split(",")) : List.of();
    }

    /**
     * @param elements some elements
     * @param fields all their properties
     * @return the findings about the elements that are shown at none of the properties
     */
    List<FindingRow> elsewhere(List<EObject> elements, List<PropertyField> fields) {
        List<FindingRow> rest = new ArrayList<>(about(elements));
        fields.forEach(field -> rest.removeAll(at(field)));
        return rest;
    }

    /**
     * @param field a property
     * @return the worst severity of what is found about it, and about parts that it holds; empty if nothing is
     */
    Optional<Severity> worst(PropertyField field) {
        Optional<Severity> own = at(field).stream().map(FindingRow::severity).min(Comparator.naturalOrder());
        if (field.kind() != FieldKind.PARTS || validation.isEmpty()) {
            return own;
        }
        return ((List<?>) field.value()).stream().flatMap(part -> validation.get().markers().worstWithin((EObject) part).stream())
                .min(Comparator.naturalOrder()).or(() -> own);
    }
}
