/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.operation.OperationRun;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.view.Visible;

/** What a tool is applied to: the element it starts on, and the variables of its operations and of its condition. */
final class ToolSetting {

    private final Description tool;
    private final EObject self;
    private final List<Entry> variables = new ArrayList<>();
    private Variables conditions = Variables.NONE;

    /** A variable, and the description that declares it if one does. */
    private record Entry(String name, Object value, Description declaration) {
    }

    ToolSetting(Description tool, EObject self) {
        this.tool = tool;
        this.self = self;
    }

    private static Object seen(Object value) {
        return value instanceof Visible visible ? visible.asObject() : value;
    }

    /** Sets the variable that the tool declares in one of its features, under the name that it has there. */
    ToolSetting declared(String feature, Object value) {
        tool.one(feature).ifPresent(each -> variables.add(new Entry(each.name(), seen(value), each)));
        return this;
    }

    /** Sets those of the offered variables that a table's tool declares. */
    ToolSetting offered(Map<String, ?> offers) {
        tool.many("variables").stream().filter(each -> offers.containsKey(each.name()))
                .forEach(each -> variables.add(new Entry(each.name(), seen(offers.get(each.name())), each)));
        return this;
    }

    /** Sets a variable whose name the tool cannot choose. */
    ToolSetting fixed(String name, Object value) {
        variables.add(new Entry(name, seen(value), null));
        return this;
    }

    /** Sets a variable that only the tool's condition knows. */
    ToolSetting condition(String name, Object value) {
        conditions = conditions.with(name, seen(value));
        return this;
    }

    EObject self() {
        return self;
    }

    Scope conditionScope(EObject element, EvaluationContext context) {
        return new Scope(element, conditions, context);
    }

    /** Gives a run all variables, and those that are computed from them. */
    void enter(OperationRun run, Binder binder) {
        for (Entry each : variables) {
            run.variable(each.name(), each.value());
            if (each.declaration() != null) {
                compute(each.declaration(), each.value(), run, binder);
            }
        }
    }

    private static void compute(Description declaration, Object value, OperationRun run, Binder binder) {
        for (Description each : declaration.many("subVariables")) {
            if (each.isA("AcceleoVariable")) {
                Scope scope = value instanceof EObject element ? run.scope().on(element) : run.scope();
                Object computed = binder.bind(each, "computationExpression").value(scope);
                run.variable(each.name(), computed);
                compute(each, computed, run, binder);
            }
        }
    }
}
