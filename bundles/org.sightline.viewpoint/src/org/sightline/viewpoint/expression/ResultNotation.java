/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Results of expressions as two short texts, a type and a value, for comparing engines and for people who try an expression:
 *
 * <pre>
 * Integer     3                   Sequence    ["a", 1, Task(//@lanes.0/@nodes.0)]
 * String      "a\"b\n"            enum        WEB
 * Task        Task(//@nodes.1)    type        shop::Task
 * nothing     nothing             null        null
 * </pre>
 */
public final class ResultNotation {

    private ResultNotation() {
    }

    /**
     * @param value what {@link Expression#evaluateOrNothing} gave
     * @return its type: of an element the name of its class
     */
    public static String type(Object value) {
        return switch (value) {
            case null -> "null";
            case Nothing nothing -> "nothing";
            case Enumerator literal -> "enum";
            case EClassifier type -> "type";
            case Class<?> type -> "type";
            case EObject object -> object.eClass().getName();
            case List<?> sequence -> "Sequence";
            case Collection<?> set -> "OrderedSet";
            default -> value.getClass().getSimpleName();
        };
    }

    /**
     * @param value what {@link Expression#evaluateOrNothing} gave
     * @return it as text: elements by class and place in their resource, enumerations by name, texts in quotes
     */
    public static String text(Object value) {
        return switch (value) {
            case null -> "null";
            case Nothing nothing -> "nothing";
            case String text -> quoted(text);
            case Enumerator literal -> literal.getName();
            case EClassifier type -> (type.getEPackage() == null ? "" : type.getEPackage().getName() + "::") + type.getName();
            case Class<?> type -> type.getSimpleName();
            case EObject object -> object.eClass().getName() + "(" + place(object) + ")";
            case Collection<?> values -> values.stream().map(ResultNotation::text).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    private static String place(EObject object) {
        Resource resource = object.eResource();
        return resource == null ? "" : resource.getURIFragment(object);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
    }
}
