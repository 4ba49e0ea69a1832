/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.refresh.Tracker;

/**
 * Makes a whole diagram from a plan, a model and an element: boxes, then edges, then what is shown. A pure function of these three; time
 * and space are linear in the number of candidates.
 */
public final class DiagramBuilder {

    /** How many views a diagram may have. */
    public static final int MOST_VIEWS = 1_000_000;

    private final DiagramPlan plan;
    private final SemanticModel model;
    private final EvaluationContext context;

    /**
     * @param plan the diagram description in a certain state
     * @param model the model
     * @param context bounds the work
     */
    public DiagramBuilder(DiagramPlan plan, SemanticModel model, EvaluationContext context) {
        this.plan = plan;
        this.model = model;
        this.context = context;
    }

    /**
     * @param target an element
     * @return whether it can carry the diagram: class and precondition
     */
    public boolean accepts(EObject target) {
        return plan.carriers().accepts(target, context);
    }

    /**
     * @param target an element
     * @return the diagram that it carries; absent if it cannot carry it
     */
    public Optional<Diagram> build(EObject target) {
        return accepts(target) ? Optional.of(build(target, name(target))) : Optional.empty();
    }

    /**
     * @param target the element that carries the diagram
     * @param name the diagram's name
     * @return the diagram
     */
    public Diagram build(EObject target, String name) {
        return build(target, name, Tracker.none(context)).diagram();
    }

    DiagramAssembly build(EObject target, String name, Tracker tracker) {
        DiagramAssembly assembly = new DiagramAssembly(new Diagram(plan, name, target), model, tracker, DiagramAssembly.root(plan, target, context));
        assembly.build();
        return assembly;
    }

    String name(EObject target) {
        return plan.carriers().newName(target, context);
    }
}
