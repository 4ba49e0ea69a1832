/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.aql;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationContext;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.ExpressionEnvironment;
import org.sightline.viewpoint.expression.ExpressionProblem;
import org.sightline.viewpoint.expression.Nothing;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.ModelTypes;
import org.sightline.viewpoint.expression.service.ServiceTable;

/** An expression of the Acceleo Query Language, compiled to a tree of {@link Node}s, or the reason why it cannot be. */
public final class AqlExpression implements Expression {

    private final String text;
    private final ExpressionEnvironment environment;
    private final ModelTypes types;
    private final Node root;
    private final int slots;
    private final List<ExpressionProblem> problems;

    private AqlExpression(String text, ExpressionEnvironment environment, ModelTypes types, Node root, int slots,
            List<ExpressionProblem> problems) {
        this.text = text;
        this.environment = environment;
        this.types = types;
        this.root = root;
        this.slots = slots;
        this.problems = problems;
    }

    /**
     * @param text an expression with its prefix
     * @param start how long the prefix is
     * @param environment what it can reach
     * @param types the types that it can name
     * @param services the services that it can call
     * @return it, compiled; with problems if it cannot be
     */
    public static AqlExpression compile(String text, int start, ExpressionEnvironment environment, ModelTypes types,
            ServiceTable services) {
        try {
            NodeBuilder builder = new NodeBuilder(types, services);
            Node root = builder.build(Parser.parse(text, start));
            return new AqlExpression(text, environment, types, root, builder.slots(), List.of());
        } catch (SyntaxException e) {
            return new AqlExpression(text, environment, types, null, 0, List.of(e.problem()));
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<ExpressionProblem> problems() {
        return problems;
    }

    @Override
    public Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context) {
        return evaluateOrNothing(self, variables, context, null);
    }

    @Override
    public Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context, Consumer<Nothing> overlooked) {
        if (root == null) {
            ExpressionProblem problem = problems.get(0);
            throw new EvaluationException(Reason.FAILED, problem.position(), problem.message(), null);
        }
        Evaluation run = new Evaluation(environment, types, self, variables, context, slots, overlooked);
        try {
            return run.result(root.evaluate(run));
        } catch (OutOfMemoryError e) {
            throw run.tooLarge("evaluation_noMemory");
        }
    }
}
