/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule with a model that breaks nothing but it and one that just keeps it, both as changes of the {@link Sample}.
 *
 * @param rule the id of the rule
 * @param breaking makes the sample break the rule and returns the elements that the findings are about
 * @param keeping takes the sample close to a breach
 */
record RuleCase(String rule, Function<Sample, List<EObject>> breaking, Consumer<Sample> keeping) {

    static RuleCase rule(String id, Function<Sample, EObject> breaking, Consumer<Sample> keeping) {
        return new RuleCase(id, sample -> List.of(breaking.apply(sample)), keeping);
    }

    @Override
    public String toString() {
        return rule;
    }
}
