/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.document.ModelDocument;

/** All fields of one element of each class of a model. */
final class ExampleFields {

    private ExampleFields() {
    }

    /** Those of some kinds, in the order of the model. */
    static List<PropertyField> of(ModelDocument document, Set<FieldKind> kinds) {
        Map<EClass, EObject> elements = new LinkedHashMap<>(Map.of(document.portfolio().eClass(), document.portfolio()));
        for (Iterator<EObject> all = document.portfolio().eAllContents(); all.hasNext();) {
            EObject each = all.next();
            elements.putIfAbsent(each.eClass(), each);
        }
        List<PropertyField> fields = new ArrayList<>();
        elements.values().forEach(each -> new ElementProperties(document, each).byGroup().values().forEach(fields::addAll));
        return fields.stream().filter(each -> kinds.contains(each.kind())).toList();
    }
}
