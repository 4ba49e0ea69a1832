/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sightline.viewpoint.expression.Excerpt;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.ExpressionCompiler;
import org.sightline.viewpoint.expression.ExpressionProblem;
import org.sightline.viewpoint.messages.Messages;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.Place;
import org.sightline.viewpoint.specification.Specification;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/**
 * Binds the expressions of one specification to their places: each text is compiled once, each place gets a {@link BoundExpression} that
 * reports its failures there.
 */
public final class Binder {

    private static final Messages TEXTS = Messages.of(Binder.class);

    private final Specification specification;
    private final ExpressionCompiler compiler;
    private final ProblemLog log;
    private final Map<String, Expression> compiled = new HashMap<>();

    /**
     * @param specification the specification
     * @param compiler knows the metamodels and services
     * @param log is told of failures
     */
    public Binder(Specification specification, ExpressionCompiler compiler, ProblemLog log) {
        this.specification = specification;
        this.compiler = compiler;
        this.log = log;
    }

    /** @return is told of failures */
    public ProblemLog log() {
        return log;
    }

    /**
     * @param owner an object of the specification
     * @param feature its feature that holds an expression
     * @return that expression; empty if the feature has no value
     */
    public BoundExpression bind(Description owner, String feature) {
        return bind(owner, feature, owner.text(feature));
    }

    /**
     * @param owner an object of the specification
     * @param feature the feature for which the text stands in
     * @param text the expression's text, from elsewhere
     * @return that expression
     */
    public BoundExpression bind(Description owner, String feature, String text) {
        Expression expression = compiled.computeIfAbsent(text, compiler::compile);
        Supplier<Place> place = () -> specification.placeOf(owner).at(feature);
        for (ExpressionProblem each : expression.problems()) {
            log.report(each.isWarning() ? Severity.WARNING : Severity.ERROR, place.get(),
                    TEXTS.get("binder_broken", Excerpt.around(text, each.position()), each.position() + 1, each.message()));
        }
        return new BoundExpression(expression, place, log);
    }

    /**
     * Reports a picture that is not there.
     *
     * @param path its path, as computed
     * @param description the object of the specification that has computed it
     */
    public void checkImage(String path, Description description) {
        if (specification.lacksImage(path)) {
            report(Severity.WARNING, description, TEXTS.get("binder_noImage", path));
        }
    }

    /**
     * @param description an object of the specification
     * @return where it stands
     */
    public Place placeOf(Description description) {
        return specification.placeOf(description);
    }

    /**
     * @param severity how bad it is
     * @param description the object of the specification that is the cause
     * @param message one sentence for its author
     */
    public void report(Severity severity, Description description, String message) {
        log.report(severity, specification.placeOf(description), message);
    }
}
