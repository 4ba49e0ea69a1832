/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.model.ElementTexts;
import org.sightline.viewpoint.refresh.Tracker;

/** What the steps of one table's refresh share. */
final class TableRefresh {

    private final Table table;
    private final Tracker tracker;
    private final ElementTexts texts;
    private final Variables variables;

    TableRefresh(Table table, Tracker tracker, ElementTexts texts) {
        this.table = table;
        this.tracker = tracker;
        this.texts = texts;
        variables = Variables.NONE.with("root", table.target()).with("table", table.asObject()).with("viewpoint", table.asObject());
    }

    Table table() {
        return table;
    }

    TablePlan plan() {
        return table.plan();
    }

    Tracker tracker() {
        return tracker;
    }

    ElementTexts texts() {
        return texts;
    }

    /** @return an element with no variables but its own */
    Scope plain(EObject element) {
        return new Scope(element, Variables.NONE, tracker.context());
    }

    /** @return the element of a line, or of the table, with the variables for what it holds */
    Scope inside(Line line) {
        EObject element = line == null ? table.target() : line.element();
        return new Scope(element, variables, tracker.context()).with("containerView", line == null ? table.asObject() : line.asObject())
                .with("container", element);
    }

    /** @return an element with the variables that name where a line and a column meet */
    Scope meeting(EObject element, Line line, Column column) {
        return new Scope(element, variables, tracker.context()).with("container", line.element()).with("line", line.asObject())
                .with("lineSemantic", line.element()).with("column", column.asObject()).with("columnSemantic", column.element());
    }
}
