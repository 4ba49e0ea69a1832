/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.Finding;

/** Findings by the element that they are about, so that whoever shows one element need not look at all findings. Immutable. */
public final class FindingIndex {

    /** Without any finding. */
    public static final FindingIndex NONE = new FindingIndex(Map.of());

    private final Map<EObject, List<Finding>> findings;

    private FindingIndex(Map<EObject, List<Finding>> findings) {
        this.findings = findings;
    }

    /** @return the index; O(findings) */
    static FindingIndex of(Collection<Finding> findings) {
        return new FindingIndex(findings.stream().collect(Collectors.groupingBy(Finding::element, IdentityHashMap::new, Collectors.toUnmodifiableList())));
    }

    /**
     * @param element an element
     * @return the findings about itself, in the order of the rules; O(1)
     */
    public List<Finding> about(EObject element) {
        return findings.getOrDefault(element, List.of());
    }
}
