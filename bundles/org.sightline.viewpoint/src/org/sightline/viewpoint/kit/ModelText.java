/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.List;
import java.util.StringJoiner;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** Writes a model as the conformance kit does: one line for each element, with the features that differ from their default. */
final class ModelText {

    private final TextLines lines;
    private final Fragments fragments = new Fragments();

    private ModelText(TextLines lines) {
        this.lines = lines;
    }

    /** Adds a model's elements to some lines. */
    static void add(Resource resource, TextLines lines) {
        ModelText text = new ModelText(lines);
        resource.getContents().forEach(each -> text.write(each, "", 1));
    }

    private void write(EObject element, String place, int level) {
        StringBuilder line = new StringBuilder(place).append(element.eClass().getName());
        for (EAttribute each : element.eClass().getEAllAttributes()) {
            if (isShown(element, each)) {
                line.append(' ').append(each.getName()).append('=').append(values(element.eGet(each)));
            }
        }
        for (EReference each : element.eClass().getEAllReferences()) {
            if (isShown(element, each) && !each.isContainment()) {
                line.append(' ').append(each.getName()).append('=').append(values(element.eGet(each)));
            }
        }
        lines.add(level, line.toString());
        element.eClass().getEAllContainments().stream().filter(each -> isShown(element, each)).forEach(each -> writeContents(element, each, level + 1));
    }

    private static boolean isShown(EObject element, EStructuralFeature feature) {
        boolean container = feature instanceof EReference reference && reference.isContainer();
        return !feature.isDerived() && !container && element.eIsSet(feature);
    }

    private void writeContents(EObject element, EReference reference, int level) {
        Object value = element.eGet(reference);
        List<?> all = value instanceof List<?> many ? many : List.of(value);
        for (int i = 0; i < all.size(); i++) {
            write((EObject) all.get(i), reference.getName() + "[" + i + "] ", level);
        }
    }

    private String values(Object value) {
        if (!(value instanceof List<?> many)) {
            return value(value);
        }
        StringJoiner joiner = new StringJoiner(", ", "[", "]");
        many.forEach(each -> joiner.add(value(each)));
        return joiner.toString();
    }

    private String value(Object value) {
        return switch (value) {
            case EObject element when !(element instanceof Enumerator) -> fragments.of(element);
            case Enumerator literal -> literal.getLiteral();
            case String text -> KitNotation.quote(text);
            case null -> "null";
            default -> value.toString();
        };
    }
}
