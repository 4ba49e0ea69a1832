/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** Which rules the instances of a class are held against, in the order of their ids. */
public final class RulesByClass {

    private final List<Rule> rules;
    private final Map<EClass, List<Rule>> byClass = new IdentityHashMap<>();

    /** @param ruleSets sets of rules with different ids */
    public RulesByClass(Collection<RuleSet> ruleSets) {
        rules = ruleSets.stream().flatMap(set -> set.rules().stream()).sorted(Comparator.comparing(Rule::id)).toList();
    }

    /**
     * @param type a concrete class of the metamodel
     * @return the rules about its instances
     */
    public List<Rule> about(EClass type) {
        return byClass.computeIfAbsent(type, any -> rules.stream().filter(rule -> rule.context().isSuperTypeOf(any)).toList());
    }
}
