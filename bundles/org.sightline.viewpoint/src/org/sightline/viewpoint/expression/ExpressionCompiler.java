/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;
import java.util.Map;
import org.sightline.viewpoint.expression.aql.AqlExpression;
import org.sightline.viewpoint.expression.evaluation.ModelTypes;
import org.sightline.viewpoint.expression.service.ServiceTable;

/**
 * Compiles the expressions of a specification by their prefix:
 *
 * <pre>
 * aql:self.lanes->select(l | l.nodes->notEmpty())     the query language
 * feature:name                                        the value of a feature, or eContainer, eContents, eAllContents, eClass, ...
 * var:container                                       the value of a variable
 * service:label(container)                            a Java service on self, with variables as arguments
 * Pick up                                             anything else is a constant text
 * </pre>
 *
 * Compiling never throws: what is wrong stands in {@link Expression#problems()}. Safe for use by several threads. Making a compiler
 * costs some milliseconds, for the services; an expression some microseconds.
 */
public final class ExpressionCompiler {

    private static final String AQL = "aql:";

    private final ExpressionEnvironment environment;
    private final ModelTypes types;
    private final ServiceTable services;

    /** @param environment what expressions can name and reach */
    public ExpressionCompiler(ExpressionEnvironment environment) {
        this.environment = environment;
        this.types = new ModelTypes(environment.packages());
        this.services = new ServiceTable(environment.services());
    }

    /**
     * @param text an expression as it stands in a specification; null counts as empty
     * @return it, ready to be evaluated
     */
    public Expression compile(String text) {
        if (text == null) {
            return new ConstantExpression("");
        }
        if (text.startsWith(AQL)) {
            return AqlExpression.compile(text, AQL.length(), environment, types, services);
        }
        if (text.startsWith(FeatureExpression.PREFIX)) {
            return new FeatureExpression(text);
        }
        if (text.startsWith(VariableExpression.PREFIX)) {
            return new VariableExpression(text);
        }
        if (text.startsWith(ServiceExpression.PREFIX)) {
            return new ServiceExpression(text, environment, types, services);
        }
        return FormerLanguage.isLanguageOf(text) ? new FormerLanguage(text) : new ConstantExpression(text);
    }

    /** @return what is wrong with the service classes of the environment, by the names of the classes */
    public Map<String, List<String>> serviceProblems() {
        return services.problems();
    }
}
