/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;

/**
 * Compiles the expressions of a specification by their prefix:
 *
 * <pre>
 * aql:self.lanes->select(l | l.nodes->notEmpty())     the query language, see Parser
 * feature:name                                        the value of a feature, or eContainer, eContents, eAllContents, eClass, ...
 * var:container                                       the value of a variable
 * service:label(self.name)                            a Java service on self
 * Pick up                                             anything else is a constant text
 * </pre>
 *
 * Compiling never throws: what is wrong stands in {@link Expression#problems()}. Safe for use by several threads.
 */
public final class ExpressionCompiler {

    private final ExpressionEnvironment environment;

    /** @param environment what expressions can name and reach */
    public ExpressionCompiler(ExpressionEnvironment environment) {
        this.environment = environment;
    }

    /**
     * @param text an expression as it stands in a specification; null counts as empty
     * @return it, ready to be evaluated
     */
    public Expression compile(String text) {
        throw new UnsupportedOperationException();
    }

    /** @return problems of the environment itself: services that cannot be used, with their class */
    public List<ExpressionProblem> problems() {
        return List.of();
    }
}
