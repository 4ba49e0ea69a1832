/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Variables;

/**
 * What an expression sees when it is evaluated.
 *
 * @param self the element on which it is evaluated; may be null
 * @param variables what else it may name
 * @param context who is told of reads, and what bounds the work
 */
public record Scope(EObject self, Variables variables, EvaluationContext context) {

    /**
     * @param name a variable's name
     * @param value its value, may be null
     * @return this scope and that variable
     */
    public Scope with(String name, Object value) {
        return new Scope(self, variables.with(name, value), context);
    }

    /**
     * @param element an element
     * @return this scope on that element
     */
    public Scope on(EObject element) {
        return new Scope(element, variables, context);
    }
}
