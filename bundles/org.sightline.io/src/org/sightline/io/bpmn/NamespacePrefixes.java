/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One prefix for each namespace of a file, so that names kept from it read the same everywhere: {@code bpmn} for BPMN
 * itself, for others the first prefix that the file gives them, made unique.
 */
final class NamespacePrefixes {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    NamespacePrefixes() {
        prefixes.put(BpmnVocabulary.MODEL, "bpmn");
        prefixes.put(XML, "xml");
        prefixes.put(BpmnVocabulary.SCHEMA_INSTANCE, "xsi");
    }

    /**
     * @param namespace a namespace that the file uses
     * @param preferred the prefix that stands there; null or "" if it is the default namespace
     */
    void declare(String namespace, String preferred) {
        if (namespace.isEmpty() || prefixes.containsKey(namespace)) {
            return;
        }
        String wanted = preferred == null || preferred.isEmpty() ? "ns" : preferred;
        String prefix = wanted;
        for (int i = 2; prefixes.containsValue(prefix); i++) {
            prefix = wanted + i;
        }
        prefixes.put(namespace, prefix);
    }

    /** @return the name with its prefix, {@code camunda:formKey}; without one if it has no namespace */
    String qualify(String namespace, String localName) {
        String prefix = prefixes.get(namespace);
        if (prefix == null) {
            return localName;
        }
        used.add(namespace);
        return prefix + ':' + localName;
    }

    /** @return the prefixes given to names so far, with their namespaces, in the order of the file */
    Map<String, String> used() {
        Map<String, String> found = new LinkedHashMap<>();
        prefixes.forEach((namespace, prefix) -> {
            if (used.contains(namespace) && !namespace.equals(XML)) {
                found.put(prefix, namespace);
            }
        });
        return found;
    }
}
