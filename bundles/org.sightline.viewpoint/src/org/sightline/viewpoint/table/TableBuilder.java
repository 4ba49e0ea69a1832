/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.model.ElementTexts;
import org.sightline.viewpoint.refresh.Tracker;

/** Makes a whole table from a plan and an element: columns, then lines with their cells. */
public final class TableBuilder {

    private final TablePlan plan;
    private final ElementTexts texts;
    private final EvaluationContext context;

    /**
     * @param plan the table description
     * @param texts what elements are called where the description does not tell
     * @param context bounds the work
     */
    public TableBuilder(TablePlan plan, ElementTexts texts, EvaluationContext context) {
        this.plan = plan;
        this.texts = texts;
        this.context = context;
    }

    /**
     * @param target an element
     * @return whether it can carry the table: class and precondition
     */
    public boolean accepts(EObject target) {
        return plan.carriers().accepts(target, context);
    }

    /**
     * @param target an element
     * @return the table that it carries; absent if it cannot carry it
     */
    public Optional<Table> build(EObject target) {
        return accepts(target) ? Optional.of(build(target, name(target))) : Optional.empty();
    }

    /**
     * @param target the element that carries the table
     * @param name the table's name
     * @return the table
     */
    public Table build(EObject target, String name) {
        return build(target, name, Tracker.none(context), false).table();
    }

    TableAssembly build(EObject target, String name, Tracker tracker, boolean onlyWhenAsked) {
        TableAssembly assembly = new TableAssembly(new Table(plan, name, target), tracker, texts, onlyWhenAsked);
        assembly.build();
        return assembly;
    }

    String name(EObject target) {
        return plan.carriers().newName(target, context);
    }
}
