/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.model.SemanticModel;

/** The elements that a mapping may show: those of its class among the candidates, in order, each once. */
final class Candidates {

    private Candidates() {
    }

    /**
     * @param mapping a mapping
     * @param scope the element on which its candidates are looked for
     * @param model the model; without an expression all of it counts
     * @return the elements
     */
    static List<EObject> of(Mapping mapping, Scope scope, SemanticModel model) {
        if (mapping.candidates().isEmpty()) {
            if (scope.context().recorder() != null) {
                scope.context().recorder().readFar(org.sightline.viewpoint.expression.AccessRecorder.Reach.MODEL, null);
            }
            return model.instances(mapping.domainName());
        }
        return accepted(mapping.candidates().elements(scope), mapping.domain());
    }

    private static List<EObject> accepted(List<EObject> found, DomainClass domain) {
        List<EObject> result = new ArrayList<>(found.size());
        for (EObject each : found) {
            if (domain.accepts(each)) {
                result.add(each);
            }
        }
        return withoutRepetition(result);
    }

    /** Most lists have no repetition: only then is the list copied. */
    private static List<EObject> withoutRepetition(List<EObject> elements) {
        if (elements.size() < 2) {
            return elements;
        }
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(elements.size()));
        for (EObject each : elements) {
            if (!seen.add(each)) {
                return distinct(elements);
            }
        }
        return elements;
    }

    private static List<EObject> distinct(List<EObject> elements) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(elements.size()));
        return elements.stream().filter(seen::add).toList();
    }
}
