/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ocl.ecore.IteratorExp;
import org.eclipse.ocl.expressions.OCLExpression;
import org.eclipse.ocl.utilities.PredefinedType;

/** The loops over collections that can be evaluated. */
final class LoopNames {

    private static final Set<String> KNOWN = Set.of(PredefinedType.EXISTS_NAME, PredefinedType.FOR_ALL_NAME, PredefinedType.SELECT_NAME,
            PredefinedType.REJECT_NAME, PredefinedType.COLLECT_NAME, PredefinedType.COLLECT_NESTED_NAME, PredefinedType.ONE_NAME,
            PredefinedType.ANY_NAME, PredefinedType.SORTED_BY_NAME, PredefinedType.IS_UNIQUE_NAME, PredefinedType.CLOSURE_NAME);

    private LoopNames() {
    }

    /**
     * @param expression a parsed expression
     * @return the first name of a loop in it that is none; O(parts of the expression)
     */
    static Optional<String> unknown(OCLExpression<EClassifier> expression) {
        TreeIterator<EObject> parts = ((EObject) expression).eAllContents();
        Stream<EObject> all = Stream.concat(Stream.of((EObject) expression), Stream.iterate(parts, TreeIterator::hasNext, each -> each).map(TreeIterator::next));
        return all.filter(IteratorExp.class::isInstance).map(each -> ((IteratorExp) each).getName()).filter(each -> !KNOWN.contains(each)).findFirst();
    }
}
