/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.ocl.Evaluation;
import org.sightline.validation.ocl.OclSession;

/** One validation of one model: knows for each class which rules its instances are held against. */
final class ValidationRun {

    private final List<Check> checks = new ArrayList<>();
    private final Map<EClass, List<Check>> checksOfClass = new IdentityHashMap<>();
    private final ElementNames names = new ElementNames();
    private final BooleanSupplier cancelled;

    ValidationRun(List<RuleSet> ruleSets, EObject scope, BooleanSupplier cancelled) {
        this.cancelled = cancelled;
        Map<OclSession, Evaluation> evaluations = new IdentityHashMap<>();
        for (RuleSet set : ruleSets) {
            for (Rule rule : set.rules()) {
                checks.add(new Check(rule, evaluations.computeIfAbsent(rule.session(), session -> session.evaluation(scope, cancelled))));
            }
        }
        checks.sort(Comparator.comparing(check -> check.rule().id()));
    }

    void check(EObject element, Consumer<Finding> findings) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        for (Check check : checksOfClass.computeIfAbsent(element.eClass(), this::checksOf)) {
            check.run(element, names, findings);
        }
    }

    private List<Check> checksOf(EClass type) {
        return checks.stream().filter(check -> check.rule().context().isSuperTypeOf(type)).toList();
    }
}
