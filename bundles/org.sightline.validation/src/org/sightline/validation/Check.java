/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.ocl.Evaluation;
import org.sightline.validation.ocl.UndecidedException;

/**
 * A rule at work in one validation. A rule that would not end on one element is reported there and left out for the rest
 * of the validation, which it would otherwise stall.
 */
final class Check {

    private static final MessageBundle TEXTS = MessageBundle.of(Check.class);

    private final Rule rule;
    private final Evaluation evaluation;
    private boolean givenUp;

    Check(Rule rule, Evaluation evaluation) {
        this.rule = rule;
        this.evaluation = evaluation;
    }

    Rule rule() {
        return rule;
    }

    void run(EObject element, ElementNames names, Consumer<Finding> findings) {
        if (givenUp) {
            return;
        }
        try {
            if (!rule.holds(element, evaluation)) {
                rule.findings(element, evaluation, names).forEach(findings);
            }
        } catch (UndecidedException e) {
            givenUp = e.isEndless();
            findings.accept(undecided(element, names, e.getMessage()));
        }
    }

    private Finding undecided(EObject element, ElementNames names, String reason) {
        String key = givenUp ? "undecided_endless" : "undecided_message";
        String message = TEXTS.get(key, rule.id(), names.described(element), reason);
        return new Finding(rule.id(), rule.severity(), element, message, TEXTS.get("undecided_remedy", rule.id()), Finding.Kind.UNDECIDED);
    }
}
