/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.live;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.sightline.validation.Finding;
import org.sightline.validation.RuleProblem;

/**
 * What is known about a model at some moment. Immutable.
 *
 * @param findings the findings about the elements of the model, in its order
 * @param index the same by elements
 * @param markers what is shown of them at elements
 * @param problems the mistakes in the company's file of rules
 */
public record LiveFindings(List<Finding> findings, FindingIndex index, Markers markers, List<RuleProblem> problems) {

    /** Nothing is known yet. */
    public static final LiveFindings NONE = new LiveFindings(List.of(), FindingIndex.NONE, Markers.NONE, List.of());

    /** Copies the lists. */
    public LiveFindings {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /**
     * @param rules ids of rules
     * @return the same without the findings of these rules
     */
    public LiveFindings without(Set<String> rules) {
        if (rules.isEmpty() || findings.stream().noneMatch(finding -> rules.contains(finding.rule()))) {
            return this;
        }
        List<Finding> others = findings.stream().filter(finding -> !rules.contains(finding.rule())).toList();
        return new LiveFindings(others, FindingIndex.of(others), Markers.of(others, UnaryOperator.identity()), problems);
    }
}
