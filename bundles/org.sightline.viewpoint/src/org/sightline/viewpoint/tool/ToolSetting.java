/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    /** Stands for a value that a person gives. */
    private static final Object ASKED = new Object();

    /** What a text begins with that a person is to type. */
    private static final String NO_TEXT = "";

    private final Description tool;
    private final EObject self;
    private final List<Entry> variables = new ArrayList<>();
    private final Map<String, Object> answers = new HashMap<>();
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

    /** Takes what a person has answered to the question for a variable. */
    void answer(String variable, Object value) {
        answers.put(variable, value);
    }

    /** Sets a variable that the tool declares to what a person chooses among candidates. */
    ToolSetting chosen(String feature) {
        tool.one(feature).ifPresent(each -> variables.add(new Entry(each.name(), ASKED, each)));
        return this;
    }

    /** Gives a run all variables, those that are computed from them, and the answers. */
    void enter(OperationRun run, Binder binder) {
        for (Entry each : variables) {
            Object value = each.value() == ASKED ? answers.get(each.name()) : each.value();
            run.variable(each.name(), value);
            if (each.declaration() != null) {
                compute(each.declaration(), value, run, binder);
            }
        }
    }

    private void compute(Description declaration, Object value, OperationRun run, Binder binder) {
        for (Description each : declaration.many("subVariables")) {
            Scope scope = value instanceof EObject element ? run.scope().on(element) : run.scope();
            Object computed = each.isA("AcceleoVariable") ? binder.bind(each, "computationExpression").value(scope)
                    : answers.getOrDefault(each.name(), each.isA("DialogVariable") ? NO_TEXT : null);
            run.variable(each.name(), computed);
            compute(each, computed, run, binder);
        }
    }

    /** What has to be asked before the tool is run. */
    List<Question> questions(Binder binder, EvaluationContext context) {
        List<Question> questions = new ArrayList<>();
        Variables known = Variables.NONE;
        for (Entry each : variables) {
            known = known.with(each.name(), each.value() == ASKED ? null : each.value());
        }
        for (Entry each : variables) {
            if (each.value() == ASKED) {
                questions.add(choice(tool, each.name(), new Scope(self, known, context), binder));
            } else if (each.declaration() != null) {
                ask(each.declaration(), new Scope(each.value() instanceof EObject element ? element : self, known, context), binder, questions);
            }
        }
        return questions;
    }

    private static void ask(Description declaration, Scope scope, Binder binder, List<Question> questions) {
        for (Description each : declaration.many("subVariables")) {
            if (each.isA("DialogVariable")) {
                questions.add(new Question(each.name(), each.text("dialogPrompt"), NO_TEXT, List.of(), false));
            } else if (each.isA("SelectModelElementVariable")) {
                questions.add(choice(each, each.name(), scope, binder));
            } else {
                Object value = binder.bind(each, "computationExpression").value(scope);
                Scope within = scope.with(each.name(), value);
                ask(each, value instanceof EObject element ? within.on(element) : within, binder, questions);
            }
        }
    }

    private static Question choice(Description asking, String variable, Scope scope, Binder binder) {
        boolean many = asking.flag("multiple") || asking.isA("PaneBasedSelectionWizardDescription");
        List<EObject> candidates = List.copyOf(new LinkedHashSet<>(binder.bind(asking, "candidatesExpression").elements(scope)));
        return new Question(variable, asking.text("message"), null, candidates, many);
    }
}
