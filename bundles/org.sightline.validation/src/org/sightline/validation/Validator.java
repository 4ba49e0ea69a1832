/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;

/**
 * Holds models against rules. Findings come in the order of the elements in the model, for each element in the order of
 * the rules' ids; the same model and rules give the same findings. The model is only read. Cost: one walk over the
 * model plus the evaluation of each rule on the elements of its class.
 *
 * <p>A validator and its rule sets belong to one thread at a time.</p>
 */
public final class Validator {

    private final List<RuleSet> ruleSets;

    /** @param ruleSets the rules, such as {@link RuleCatalogue#standard()} and a company's */
    public Validator(RuleSet... ruleSets) {
        this.ruleSets = List.of(ruleSets);
    }

    /**
     * @param root the root of a model, or any part of it
     * @return the findings about the root and all that it contains
     */
    public List<Finding> validate(EObject root) {
        return validate(root, () -> false);
    }

    /**
     * @param root the root of a model, or any part of it
     * @param cancelled asked before each rule on each element and now and then during long evaluations
     * @return the findings about the root and all that it contains
     * @throws CancellationException soon after {@code cancelled} says so
     */
    public List<Finding> validate(EObject root, BooleanSupplier cancelled) {
        List<Finding> findings = new ArrayList<>();
        ValidationRun run = new ValidationRun(ruleSets, root, cancelled);
        run.check(root, findings::add);
        for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            run.check(contents.next(), findings::add);
        }
        return findings;
    }

    /**
     * Validates single elements without what they contain, as an editor does after a change.
     *
     * @param elements elements of one model
     * @return the findings about them, in their order
     */
    public List<Finding> validateElements(Collection<? extends EObject> elements) {
        List<Finding> findings = new ArrayList<>();
        if (!elements.isEmpty()) {
            ValidationRun run = new ValidationRun(ruleSets, elements.iterator().next(), () -> false);
            elements.forEach(element -> run.check(element, findings::add));
        }
        return findings;
    }
}
