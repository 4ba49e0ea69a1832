/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.Property;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * Finds what two models have in common: the things that processes share, such as channels, organisations and their departments, are the
 * same if they are of one kind, stand in the same place and have one name. What is told of such a thing stays as the receiving model has
 * it; what it contains is compared in turn.
 *
 * <pre>
 *   incoming                      receiving
 *   Wholesaler ------ the same -- Wholesaler
 *     Call centre --- the same --   Call centre
 *     Warehouse ----- new ------>
 *   Phone ----------- the same -- Phone
 *   Ordering -------- new ------>           processes, scenarios, experiments and comparisons are always new
 * </pre>
 */
final class Matching {

    private static final Set<EReference> ALWAYS_NEW = Set.of(SightlinePackage.Literals.PORTFOLIO__PROCESSES,
            SightlinePackage.Literals.PORTFOLIO__SCENARIOS, SightlinePackage.Literals.PORTFOLIO__EXPERIMENTS,
            SightlinePackage.Literals.PORTFOLIO__COMPARISONS);

    /** Something new, and where it goes. */
    record Addition(EObject owner, EReference feature, EObject element) {
    }

    private final Map<EObject, EObject> same = new HashMap<>();
    private final List<Addition> additions = new ArrayList<>();

    private Matching() {
    }

    /** @return what the models have in common; both stay as they are. O(shared things of both, by name) */
    static Matching of(Portfolio incoming, Portfolio receiving) {
        Matching matching = new Matching();
        matching.compareContents(incoming, receiving);
        return matching;
    }

    /** @return what is in the receiving model already, by what it is in the incoming one */
    Map<EObject, EObject> same() {
        return same;
    }

    /** @return what is new, in the order of the incoming model */
    List<Addition> additions() {
        return additions;
    }

    private void compareContents(EObject incoming, EObject receiving) {
        for (EReference feature : incoming.eClass().getEAllContainments()) {
            if (feature.isMany() && feature.isChangeable() && !feature.isDerived()) {
                compareLists(incoming, receiving, feature);
            }
        }
    }

    private void compareLists(EObject incoming, EObject receiving, EReference feature) {
        for (EObject each : contents(incoming, feature)) {
            Optional<EObject> known = ALWAYS_NEW.contains(feature) ? Optional.empty() : counterpart(each, contents(receiving, feature));
            if (known.isPresent()) {
                same.put(each, known.get());
                compareContents(each, known.get());
            } else if (ALWAYS_NEW.contains(feature) || key(each) != null) {
                additions.add(new Addition(receiving, feature, each));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> contents(EObject owner, EReference feature) {
        return (List<EObject>) owner.eGet(feature);
    }

    private static Optional<EObject> counterpart(EObject element, List<EObject> candidates) {
        String key = key(element);
        return candidates.stream().filter(each -> key != null && each.eClass() == element.eClass() && Objects.equals(key(each), key)).findFirst();
    }

    /** Null for what has no name by which it could be told from others, such as the hours of a calendar: it belongs to its owner. */
    private static String key(EObject element) {
        if (element instanceof Property property) {
            return property.getKey();
        }
        return element instanceof NamedElement named && named.getName() != null ? named.getName().strip() : null;
    }
}
