/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.Rule;
import org.sightline.validation.RuleSet;
import org.sightline.validation.RulesByClass;

/** The verdicts of all rules about all elements of a model. */
final class Verdicts {

    private final RulesByClass rules;
    private final Map<Rule, RuleState> states = new LinkedHashMap<>();
    private final Map<EObject, List<Verdict>> byElement = new IdentityHashMap<>();
    private final Collection<Verdict> outdated;

    Verdicts(Collection<RuleSet> ruleSets, Collection<Verdict> outdated) {
        this.rules = new RulesByClass(ruleSets);
        this.outdated = outdated;
        ruleSets.forEach(set -> set.rules().forEach(rule -> states.put(rule, new RuleState(rule))));
    }

    Collection<RuleState> rules() {
        return states.values();
    }

    /** @return whether the element was new; its verdicts are then to be found */
    boolean add(EObject element) {
        if (byElement.containsKey(element)) {
            return false;
        }
        byElement.put(element, rules.about(element.eClass()).stream().map(rule -> new Verdict(states.get(rule), element, outdated)).toList());
        return true;
    }

    /** @return whether the element was known */
    boolean remove(EObject element) {
        List<Verdict> removed = byElement.remove(element);
        if (removed == null) {
            return false;
        }
        removed.forEach(Verdict::withdraw);
        return true;
    }

    /** @return the verdicts about an element in the order of the rules' ids */
    List<Verdict> of(EObject element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** @return the verdict of one rule about an element, or null if the rule is not about its class */
    Verdict of(EObject element, RuleState rule) {
        if (!rule.rule().context().isInstance(element)) {
            return null;
        }
        return of(element).stream().filter(verdict -> verdict.rule() == rule).findFirst().orElse(null);
    }
}
