/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.ocl.Evaluation;
import org.sightline.validation.ocl.OclSession;
import org.sightline.validation.ocl.ReadLog;
import org.sightline.validation.ocl.UndecidedException;

/**
 * Holds single elements against single rules. Belongs to one validation of one model; knows what the rules' evaluations
 * share meanwhile.
 */
public final class Check {

    private static final MessageBundle TEXTS = MessageBundle.of(Check.class);

    private final Map<OclSession, Evaluation> evaluations = new IdentityHashMap<>();
    private final EObject scope;
    private final BooleanSupplier cancelled;
    private final ReadLog log;
    private final ElementNames names;

    /**
     * @param scope the model in which {@code allInstances()} looks
     * @param cancelled asked before each check and now and then during long ones
     * @param log told of all that the checks read
     */
    public Check(EObject scope, BooleanSupplier cancelled, ReadLog log) {
        this.scope = scope;
        this.cancelled = cancelled;
        this.log = log;
        this.names = new ElementNames(log);
    }

    /**
     * @param findings what is to be said about the element
     * @param endless whether the rule would not end on it; by convention it is then not tried on any element after it
     */
    public record Result(List<Finding> findings, boolean endless) {

        private static final Result KEPT = new Result(List.of(), false);
    }

    /**
     * @param rule a rule
     * @param element an instance of its class
     * @return what holding the element against the rule gives
     * @throws CancellationException soon after {@code cancelled} says so
     */
    public Result run(Rule rule, EObject element) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Evaluation evaluation = evaluations.computeIfAbsent(rule.session(), session -> session.evaluation(scope, cancelled, log));
        try {
            return rule.holds(element, evaluation) ? Result.KEPT : new Result(rule.findings(element, evaluation, names), false);
        } catch (UndecidedException e) {
            return new Result(List.of(undecided(rule, element, e)), e.isEndless());
        }
    }

    private Finding undecided(Rule rule, EObject element, UndecidedException reason) {
        String key = reason.isEndless() ? "undecided_endless" : "undecided_message";
        String message = TEXTS.get(key, rule.id(), names.described(element), reason.getMessage());
        return new Finding(rule.id(), rule.severity(), element, null, message, TEXTS.get("undecided_remedy", rule.id()), Finding.Kind.UNDECIDED);
    }
}
