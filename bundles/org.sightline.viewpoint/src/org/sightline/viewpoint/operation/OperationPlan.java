/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.specification.Description;

/** The model operations of a tool, all expressions compiled. */
public final class OperationPlan {

    private static final Operation NOTHING = run -> {
    };

    private final Binder binder;
    private final boolean changing;
    private final List<Operation> operations;

    private OperationPlan(Binder binder, boolean changing, List<Description> descriptions) {
        this.binder = binder;
        this.changing = changing;
        operations = all(descriptions);
    }

    /**
     * @param tool a tool's description
     * @param binder binds its expressions
     * @return what the tool does; nothing if no operation is described
     */
    public static OperationPlan of(Description tool, Binder binder) {
        return new OperationPlan(binder, true, first(tool));
    }

    /**
     * @param tool a tool's description
     * @param binder binds its expressions
     * @return where the tool leads: its operations without those that change the model, and without what stands in these
     */
    public static OperationPlan leading(Description tool, Binder binder) {
        return new OperationPlan(binder, false, first(tool));
    }

    private static List<Description> first(Description tool) {
        List<Description> first = new ArrayList<>(tool.many("firstModelOperation"));
        tool.one("firstModelOperation").ifPresent(first::add);
        tool.one("initialOperation").flatMap(each -> each.one("firstModelOperations")).ifPresent(first::add);
        return first;
    }

    /**
     * Changes the model.
     *
     * @param run on which element, with which variables
     * @throws RuntimeException if the model refuses a value; what was changed until then has to be taken back
     */
    public void run(OperationRun run) {
        run.all(operations);
    }

    private List<Operation> all(List<Description> descriptions) {
        List<Operation> result = new ArrayList<>();
        descriptions.forEach(each -> result.add(one(each)));
        return List.copyOf(result);
    }

    private List<Operation> within(Description description) {
        return all(description.many("subModelOperations"));
    }

    private Operation one(Description each) {
        return switch (each.type()) {
            case "ChangeContext" -> new ChangeContext(binder.bind(each, "browseExpression"), within(each));
            case "For" -> new ForEach(binder.bind(each, "expression"), each.text("iteratorName"), within(each));
            case "If" -> new When(binder.bind(each, "conditionExpression"), within(each));
            case "Let" -> new Let(each.text("variableName"), binder.bind(each, "valueExpression"), within(each));
            case "Switch" -> choice(each);
            case "Navigation" -> new Navigate(each.one("diagramDescription").orElse(null), within(each));
            default -> changing ? change(each) : NOTHING;
        };
    }

    private Operation change(Description each) {
        return switch (each.type()) {
            case "CreateInstance" -> new CreateInstance(binder.bind(each, "typeName"), binder.bind(each, "referenceName"), each.text("variableName"), within(each));
            case "SetValue" -> new SetValue(binder.bind(each, "featureName"), binder.bind(each, "valueExpression"), within(each));
            case "Unset" -> new Unset(binder.bind(each, "featureName"), binder.bind(each, "elementExpression"), within(each));
            case "MoveElement" -> new MoveElement(binder.bind(each, "newContainerExpression"), binder.bind(each, "featureName"), within(each));
            case "RemoveElement" -> new RemoveElement(within(each));
            default -> seen(each);
        };
    }

    private Operation seen(Description each) {
        return switch (each.type()) {
            case "CreateView" -> new CreateView(each.one("mapping").orElse(null), binder.bind(each, "containerViewExpression"), each.text("variableName"),
                    within(each));
            case "CreateEdgeView" -> new CreateEdgeView(each.one("mapping").orElse(null), binder.bind(each, "sourceExpression"),
                    binder.bind(each, "targetExpression"), each.text("variableName"), within(each));
            case "DeleteView" -> new DeleteView(within(each));
            default -> NOTHING; // reported as unsupported when the file was read
        };
    }

    private Operation choice(Description description) {
        List<When> cases = new ArrayList<>();
        description.many("cases").forEach(each -> cases.add(new When(binder.bind(each, "conditionExpression"), within(each))));
        return new Choice(cases, description.one("default").map(this::within).orElse(List.of()));
    }

}
