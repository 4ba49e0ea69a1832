/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Variables;

/** Tells which cells a person may edit. */
public final class TableEditing {

    private final EvaluationContext context;

    /** @param context bounds the work */
    public TableEditing(EvaluationContext context) {
        this.context = context;
    }

    /**
     * @param cell a cell
     * @return whether its mapping's condition lets a person edit it; without a condition everybody may
     */
    public boolean canEdit(Cell cell) {
        BoundExpression condition = cell.intersection() == null ? cell.column().mapping().canEdit() : cell.intersection().canEdit();
        Variables variables = Variables.NONE.with("root", cell.table().target()).with("table", cell.table().asObject())
                .with("line", cell.line().asObject()).with("lineSemantic", cell.line().element()).with("column", cell.column().asObject())
                .with("columnSemantic", cell.column().element());
        return condition.holds(new Scope(cell.element(), variables, context));
    }
}
