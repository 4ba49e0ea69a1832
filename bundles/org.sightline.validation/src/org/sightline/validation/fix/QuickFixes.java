/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.validation.Finding;

/** The quick fixes of the rules of the catalogue. */
public final class QuickFixes {

    private static final Map<String, BiFunction<EObject, Object, Stream<QuickFix>>> FIXES = fixes();

    private QuickFixes() {
    }

    private static Map<String, BiFunction<EObject, Object, Stream<QuickFix>>> fixes() {
        Registration registration = new Registration(new TreeMap<>());
        ViewFixes.register(registration);
        ProcessFixes.register(registration);
        LaneFixes.register(registration);
        FlowFixes.register(registration);
        PathFixes.register(registration);
        DecisionFixes.register(registration);
        LoopFixes.register(registration);
        BoundaryEventFixes.register(registration);
        ActivityFixes.register(registration);
        ValueFixes.register(registration);
        DistributionFixes.register(registration);
        FailureFixes.register(registration);
        EvidenceFixes.register(registration);
        ComparisonFixes.register(registration);
        ScenarioFixes.register(registration);
        return Map.copyOf(registration.fixes);
    }

    /**
     * The ways to put right what a finding is about, the most obvious first. The model is only read. A finding that could not
     * be decided, or of a company's rule, has none; neither has one whose element has left the model.
     *
     * @param finding a finding about a model as it is
     * @return its quick fixes
     */
    public static List<QuickFix> of(Finding finding) {
        if (finding.kind() != Finding.Kind.BROKEN || !FIXES.containsKey(finding.rule()) || finding.element().eContainer() == null && !isRoot(finding.element())) {
            return List.of();
        }
        return FIXES.get(finding.rule()).apply(finding.element(), finding.detail()).toList();
    }

    private static boolean isRoot(EObject element) {
        return element instanceof Portfolio;
    }

    /** @return the ids of the rules whose findings can have quick fixes */
    public static Set<String> rules() {
        return FIXES.keySet();
    }

    /** Where quick fixes are entered for their rules. */
    record Registration(Map<String, BiFunction<EObject, Object, Stream<QuickFix>>> fixes) {

        /** @param fixer gives the fixes for the element of a finding and for its detail, which may be null */
        <T> void add(String rule, Class<T> type, BiFunction<T, Object, Stream<QuickFix>> fixer) {
            fixes.put(rule, (element, detail) -> fixer.apply(type.cast(element), detail));
        }

        /** @param fixer gives the fixes for the element of a finding */
        <T> void add(String rule, Class<T> type, Function<T, Stream<QuickFix>> fixer) {
            add(rule, type, (element, detail) -> fixer.apply(element));
        }
    }
}
