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
import org.sightline.viewpoint.model.DomainClass;
import org.sightline.viewpoint.specification.Description;

/** Which elements can carry the representations of a description, and what such a representation is called. */
public final class Carriers {

    private final Description description;
    private final DomainClass domain;
    private final BoundExpression precondition;
    private final BoundExpression title;

    /**
     * @param description a diagram or table description
     * @param binder binds its expressions
     */
    public Carriers(Description description, Binder binder) {
        this.description = description;
        domain = new DomainClass(description.text("domainClass"));
        precondition = binder.bind(description, "preconditionExpression");
        title = binder.bind(description, "titleExpression");
    }

    /**
     * @param target an element
     * @param context bounds the work
     * @return whether it can carry one: class and precondition
     */
    public boolean accepts(EObject target, EvaluationContext context) {
        return domain.accepts(target) && precondition.holds(scope(target, context));
    }

    /**
     * @param target an element
     * @param context bounds the work
     * @return what the description calls a representation on it; empty if it does not tell
     */
    public String title(EObject target, EvaluationContext context) {
        return title.text(scope(target, context), "");
    }

    /**
     * @param target an element
     * @param context bounds the work
     * @return the name that Sirius gives a new representation on it
     */
    public String newName(EObject target, EvaluationContext context) {
        return title.isEmpty() ? description.name() : "new " + title(target, context);
    }

    private static Scope scope(EObject target, EvaluationContext context) {
        return new Scope(target, Variables.NONE, context);
    }
}
