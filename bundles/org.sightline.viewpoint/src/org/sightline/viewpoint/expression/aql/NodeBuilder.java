/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClassifier;
import org.sightline.viewpoint.expression.evaluation.ModelTypes;
import org.sightline.viewpoint.expression.service.ServiceTable;

/**
 * Gives a {@link Syntax} tree its meaning: names become slots of variables, types are looked up, operators become calls of services or,
 * where the specification does not override the service, a shorter way to the same result.
 */
final class NodeBuilder {

    private static final String CONTAINER = "eContainer";

    private final ModelTypes types;
    private final ServiceTable services;
    private int slots;

    /** The variables of the iterators and {@code let}s around a part, the innermost first. */
    private record Scope(String name, int slot, Scope outer) {

        static Integer find(Scope scope, String name) {
            for (Scope each = scope; each != null; each = each.outer) {
                if (each.name.equals(name)) {
                    return each.slot;
                }
            }
            return null;
        }
    }

    NodeBuilder(ModelTypes types, ServiceTable services) {
        this.types = types;
        this.services = services;
    }

    /** @return how many slots the trees built so far need */
    int slots() {
        return slots;
    }

    Node build(Syntax tree) {
        return build(tree, null);
    }

    private Node build(Syntax tree, Scope scope) {
        return switch (tree) {
            case Syntax.Literal literal -> new ConstantNode(literal.position(), literal.value());
            case Syntax.TypeName name -> typeName(name);
            case Syntax.TypeSet set -> typeSet(set);
            case Syntax.EnumLiteral literal -> enumLiteral(literal);
            case Syntax.CollectionOf collection ->
                new CollectionNode(collection.position(), collection.ordered(), all(collection.values(), scope));
            case Syntax.Variable variable -> variable(variable, scope);
            case Syntax.Feature feature -> new FeatureNode(feature.position(), build(feature.receiver(), scope), feature.name());
            case Syntax.Call call -> call(call, scope);
            case Syntax.Operation operation -> operation(operation, scope);
            case Syntax.Iterator iterator -> iterator(iterator, scope);
            case Syntax.Conditional conditional -> new ConditionalNode(conditional.position(), build(conditional.condition(), scope),
                    build(conditional.yes(), scope), build(conditional.no(), scope));
            case Syntax.Let let -> let(let, scope);
        };
    }

    private Node[] all(List<Syntax> trees, Scope scope) {
        return trees.stream().map(tree -> build(tree, scope)).toArray(Node[]::new);
    }

    private Node typeName(Syntax.TypeName name) {
        EClassifier type = types.type(name.packageName(), name.typeName());
        return type != null ? new ConstantNode(name.position(), type)
                : new FailingNode(name.position(), "evaluation_unknownType", name.packageName(), name.typeName());
    }

    private Node typeSet(Syntax.TypeSet set) {
        Set<Object> found = new LinkedHashSet<>();
        for (Syntax.TypeName each : set.types()) {
            EClassifier type = types.type(each.packageName(), each.typeName());
            if (type == null) {
                return typeName(each);
            }
            found.add(type);
        }
        return new ConstantNode(set.position(), Collections.unmodifiableSet(found));
    }

    private Node enumLiteral(Syntax.EnumLiteral literal) {
        Object value = types.literal(literal.packageName(), literal.enumName(), literal.literalName());
        return value != null ? new ConstantNode(literal.position(), value) : new FailingNode(literal.position(),
                "evaluation_unknownLiteral", literal.packageName(), literal.enumName(), literal.literalName());
    }

    private Node variable(Syntax.Variable variable, Scope scope) {
        Integer slot = Scope.find(scope, variable.name());
        if (slot != null) {
            return new LocalNode(variable.position(), slot);
        }
        return variable.name().equals("self") ? new SelfNode(variable.position())
                : new VariableNode(variable.position(), variable.name());
    }

    private Node call(Syntax.Call call, Scope scope) {
        List<Node> parts = new ArrayList<>();
        parts.add(build(call.receiver(), scope));
        Collections.addAll(parts, all(call.arguments(), scope));
        Node[] array = parts.toArray(Node[]::new);
        Dispatcher dispatcher = Dispatcher.ofService(services, call.position(), call.name());
        if (call.arrow()) {
            return new ArrowCallNode(call.position(), dispatcher, array);
        }
        DotCallNode dotCall = new DotCallNode(call.position(), dispatcher, array);
        boolean container = array.length == 1 && call.name().equals(CONTAINER) && !services.isOverridden(CONTAINER);
        return container ? new ContainerNode(call.position(), array[0], dotCall) : dotCall;
    }

    private Node iterator(Syntax.Iterator iterator, Scope scope) {
        int slot = slots++;
        return new IteratorNode(iterator.position(), slot, build(iterator.body(), new Scope(iterator.variable(), slot, scope)));
    }

    private Node let(Syntax.Let let, Scope scope) {
        Node[] values = all(let.bindings().stream().map(Syntax.Binding::value).toList(), scope);
        int firstSlot = slots;
        Scope inner = scope;
        for (Syntax.Binding each : let.bindings()) {
            inner = new Scope(each.name(), slots++, inner);
        }
        return new LetNode(let.position(), firstSlot, values, build(let.body(), inner));
    }

    private Node operation(Syntax.Operation operation, Scope scope) {
        Operator operator = operation.operator();
        int position = operation.position();
        if (operator == Operator.ADD && !isOverridden(operator)) {
            return sum(operation, scope);
        }
        Node[] operands = all(operation.operands(), scope);
        Dispatcher dispatcher = dispatcher(position, operator);
        return switch (operator) {
            case AND, OR, IMPLIES -> LogicNode.of(position, operator, isOverridden(operator), dispatcher, operands[0],
                    operands[1]);
            case EQUAL, DIFFERS -> isOverridden(operator) ? new OperationNode(position, dispatcher, operands)
                    : new EqualityNode(position, operator == Operator.EQUAL, operands[0], operands[1]);
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> isOverridden(operator) ? new OperationNode(position, dispatcher, operands)
                    : ComparisonNode.of(position, operator, dispatcher, operands[0], operands[1]);
            default -> new OperationNode(position, dispatcher, operands);
        };
    }

    /** A chain of {@code +} leans to the left; it becomes one node. */
    private Node sum(Syntax.Operation last, Scope scope) {
        List<Node> operands = new ArrayList<>();
        List<Dispatcher> dispatchers = new ArrayList<>();
        Syntax each = last;
        while (each instanceof Syntax.Operation sum && sum.operator() == Operator.ADD) {
            operands.add(build(sum.operands().get(1), scope));
            dispatchers.add(dispatcher(sum.position(), Operator.ADD));
            each = sum.operands().get(0);
        }
        operands.add(build(each, scope));
        return new SumNode(last.position(), operands.reversed().toArray(Node[]::new), dispatchers.reversed().toArray(Dispatcher[]::new));
    }

    private boolean isOverridden(Operator operator) {
        return services.isOverridden(operator.service());
    }

    private Dispatcher dispatcher(int position, Operator operator) {
        return Dispatcher.ofOperator(services, position, operator);
    }
}
