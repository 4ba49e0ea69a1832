/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.validation.Check;
import org.sightline.validation.Finding;

/** What one rule says about one element, and whether that still holds. */
final class Verdict extends Reader {

    private static final Check.Result NONE = new Check.Result(List.of(), false);

    private final RuleState rule;
    private final EObject element;
    private final Collection<Verdict> outdated;
    private Check.Result result = NONE;
    private boolean isKnown;

    /**
     * @param rule the rule
     * @param element the element
     * @param outdated gets the verdict whenever it is to be found anew
     */
    Verdict(RuleState rule, EObject element, Collection<Verdict> outdated) {
        this.rule = rule;
        this.element = element;
        this.outdated = outdated;
        outdated.add(this);
    }

    RuleState rule() {
        return rule;
    }

    EObject element() {
        return element;
    }

    List<Finding> findings() {
        return result.findings();
    }

    boolean isEndless() {
        return result.endless();
    }

    /** @return whether the verdict has been found and nothing it rests on has changed since */
    boolean isKnown() {
        return isKnown;
    }

    @Override
    void outdated() {
        isKnown = false;
        outdated.add(this);
    }

    /** Finds the verdict anew. If that is cancelled, it stays outdated. */
    void find(Check check, ReadRegister register) {
        result = register.reading(this, () -> check.run(rule.rule(), element));
        isKnown = true;
        outdated.remove(this);
    }

    /** Takes the verdict back: the element is gone, or the rule is not held against it. */
    void withdraw() {
        forget();
        result = NONE;
        isKnown = false;
        outdated.remove(this);
    }
}
