/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.nio.file.Path;
import java.util.Map;

/**
 * A BPMN file as read, before anything is made of it.
 *
 * @param file where it came from
 * @param definitions its root
 * @param prefixes the prefixes of its namespaces
 * @param diagrams what its diagrams say
 * @param dialect what is unusual about its root
 * @param undeclared prefixes that it declares nowhere, with the line of their first use
 */
record BpmnDocument(Path file, XmlElement definitions, NamespacePrefixes prefixes, DiagramFacts diagrams, Dialect dialect,
        Map<String, Integer> undeclared) {

    /** How a file begins. */
    enum Dialect {
        STANDARD, BETA, NO_NAMESPACE, NO_DEFINITIONS
    }

    /** @return the name of the file without folders and extension */
    String baseName() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
