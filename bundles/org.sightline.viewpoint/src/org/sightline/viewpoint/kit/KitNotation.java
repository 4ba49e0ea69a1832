/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.Collection;
import java.util.Locale;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** How the conformance kit writes texts, elements and the names of enumerated values. */
final class KitNotation {

    private KitNotation() {
    }

    /**
     * @param text a text, may be null
     * @return it in double quotes with {@code \"}, {@code \\}, {@code \n}, {@code \r}, {@code \t}; {@code null} for none
     */
    static String quote(String text) {
        if (text == null) {
            return "null";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
    }

    /**
     * @param texts some texts
     * @return them quoted, with commas between
     */
    static String quoteAll(Collection<String> texts) {
        StringJoiner joiner = new StringJoiner(", ");
        texts.forEach(each -> joiner.add(quote(each)));
        return joiner.toString();
    }

    /**
     * @param element an element
     * @return {@code Class(fragment)}
     */
    static String element(EObject element) {
        return element.eClass().getName() + "(" + fragment(element) + ")";
    }

    /**
     * @param elements some elements
     * @return {@code [Class(fragment), ...]}
     */
    static String elements(Collection<? extends EObject> elements) {
        StringJoiner joiner = new StringJoiner(", ", "[", "]");
        elements.forEach(each -> joiner.add(element(each)));
        return joiner.toString();
    }

    /**
     * @param element an element
     * @return its fragment now; {@code detached} if it is contained nowhere, {@code unresolved} if it could not be found
     */
    static String fragment(EObject element) {
        if (element.eIsProxy()) {
            return "unresolved";
        }
        Resource resource = element.eResource();
        return resource == null ? "detached" : resource.getURIFragment(element);
    }

    static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    /**
     * @param value an enumerated value
     * @return its name in Sirius's small letters, {@code dash_dot}
     */
    static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param value an enumerated value
     * @return its name in Sirius's mixed letters, {@code InputArrow}
     */
    static String mixed(Enum<?> value) {
        StringBuilder result = new StringBuilder();
        for (String word : value.name().split("_")) {
            result.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return result.toString();
    }
}
