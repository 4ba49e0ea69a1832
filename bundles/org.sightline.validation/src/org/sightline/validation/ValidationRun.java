/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.ocl.ReadLog;

/**
 * One validation of one model. A rule that would not end on one element is reported there and left out for the rest of the
 * validation, which it would otherwise stall.
 */
final class ValidationRun {

    private final RulesByClass rules;
    private final Check check;
    private final Set<Rule> givenUp = new HashSet<>();

    ValidationRun(Collection<RuleSet> ruleSets, EObject scope, BooleanSupplier cancelled) {
        rules = new RulesByClass(ruleSets);
        check = new Check(scope, cancelled, ReadLog.NONE);
    }

    void check(EObject element, Consumer<Finding> findings) {
        List<Rule> about = rules.about(element.eClass());
        for (Rule rule : about) {
            if (!givenUp.contains(rule)) {
                Check.Result result = check.run(rule, element);
                result.findings().forEach(findings);
                if (result.endless()) {
                    givenUp.add(rule);
                }
            }
        }
    }
}
