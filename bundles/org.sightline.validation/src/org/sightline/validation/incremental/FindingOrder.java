/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.validation.Finding;

/**
 * Lists findings in the order of the model. Goes only through those parts directly below the root, such as processes, in
 * which something changed since the list was last asked for.
 */
final class FindingOrder {

    private final EObject root;
    private final Verdicts verdicts;
    private final Map<EObject, List<Finding>> byPart = new IdentityHashMap<>();

    FindingOrder(EObject root, Verdicts verdicts) {
        this.root = root;
        this.verdicts = verdicts;
    }

    /** Told when the verdicts about an element have changed. */
    void changed(EObject element) {
        EObject part = element;
        while (part.eContainer() != root && part.eContainer() != null) {
            part = part.eContainer();
        }
        byPart.remove(part);
    }

    /** Told at each change of a stored feature, when it has just happened. */
    void changed(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            changed(element);
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        add(root, findings);
        for (EObject part : root.eContents()) {
            findings.addAll(byPart.computeIfAbsent(part, this::findingsOf));
        }
        return findings;
    }

    private List<Finding> findingsOf(EObject part) {
        List<Finding> findings = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(List.of(part)).forEachRemaining(element -> add(element, findings));
        return findings;
    }

    private void add(EObject element, List<Finding> findings) {
        verdicts.of(element).forEach(verdict -> findings.addAll(verdict.findings()));
    }
}
