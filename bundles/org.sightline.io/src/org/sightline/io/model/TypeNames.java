/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.sightline.model.customerprocess.SightlinePackage;

/** What the type names of a file mean. Only the metamodel of this product is known, whatever else a file declares. */
final class TypeNames {

    private record Prefix(String name, String uri) {
    }

    private final Deque<Prefix> prefixes = new ArrayDeque<>();
    private final Map<String, EClass> known = new HashMap<>();

    void open(String prefix, String uri) {
        prefixes.push(new Prefix(prefix, uri));
        known.clear();
    }

    void close(String prefix) {
        prefixes.removeFirstOccurrence(prefixes.stream().filter(p -> p.name().equals(prefix)).findFirst().orElse(null));
        known.clear();
    }

    /**
     * @param qualifiedName such as {@code customerprocess:Activity}
     * @return the class, or null if there is none
     */
    EClass type(String qualifiedName) {
        return known.computeIfAbsent(qualifiedName, this::find);
    }

    private EClass find(String qualifiedName) {
        int colon = qualifiedName.indexOf(':');
        String prefix = colon < 0 ? "" : qualifiedName.substring(0, colon);
        boolean ours = prefixes.stream().filter(p -> p.name().equals(prefix)).findFirst().filter(p -> p.uri().equals(SightlinePackage.eNS_URI)).isPresent();
        EClassifier found = ours ? SightlinePackage.eINSTANCE.getEClassifier(qualifiedName.substring(colon + 1)) : null;
        return found instanceof EClass type ? type : null;
    }
}
