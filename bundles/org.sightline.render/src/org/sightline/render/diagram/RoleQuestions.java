/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.sightline.render.text.CleanText;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.expression.EvaluationException;
import org.sightline.viewpoint.expression.Expression;
import org.sightline.viewpoint.expression.Variables;
import org.sightline.viewpoint.messages.Messages;

/** Asks the expressions of a roles file. An expression that fails gives nothing and is reported once. */
final class RoleQuestions {

    private static final Messages TEXTS = Messages.of(RoleQuestions.class);

    private final ViewpointSession session;
    private final Diagram diagram;
    private final Map<String, Expression> compiled = new HashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    RoleQuestions(ViewpointSession session, Diagram diagram) {
        this.session = session;
        this.diagram = diagram;
    }

    /**
     * @param expression an expression; empty for none
     * @param box the view on whose element it is asked
     * @return the element that it gives; null if it gives none
     */
    EObject element(String expression, Box box) {
        return value(expression, box) instanceof EObject element ? element : null;
    }

    /**
     * @param expression an expression; empty for none
     * @param box the view on whose element it is asked
     * @return the number that it gives; 0 if it gives none
     */
    double number(String expression, Box box) {
        return value(expression, box) instanceof Number number ? number.doubleValue() : 0;
    }

    /**
     * @param expression an expression; empty for none
     * @param view the view on whose element it is asked
     * @return the text that it gives; empty if it gives none
     */
    String text(String expression, View view) {
        return text(value(expression, view));
    }

    /**
     * @param expression an expression; empty for none
     * @return the text that it gives when asked on what the diagram is about; empty if it gives none
     */
    String text(String expression) {
        return text(value(expression, diagram.target(), diagram.asObject(), diagram.plan().description().name()));
    }

    private static String text(Object value) {
        return value == null ? "" : CleanText.line(value.toString());
    }

    private Object value(String expression, View view) {
        return value(expression, view.element(), view.asObject(), view.mapping().name());
    }

    private Object value(String expression, EObject self, EObject view, String place) {
        if (expression.isEmpty()) {
            return null;
        }
        try {
            Variables variables = Variables.NONE.with("diagram", diagram.asObject()).with("view", view);
            return compiled.computeIfAbsent(expression, session.compiler()::compile).evaluate(self, variables, session.context());
        } catch (EvaluationException e) {
            problems.putIfAbsent(expression, TEXTS.get("roleQuestions_failed", place, expression, e.getMessage()));
            return null;
        }
    }

    /**
     * @param text an option's value
     * @param otherwise what counts if it is no number
     * @return its number
     */
    static double number(String text, double otherwise) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.parseDouble(text) : otherwise;
    }

    /** @return what went wrong, one sentence each */
    List<String> problems() {
        return new ArrayList<>(problems.values());
    }
}
