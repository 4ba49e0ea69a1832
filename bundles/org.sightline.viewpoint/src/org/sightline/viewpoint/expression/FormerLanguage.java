/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.messages.Messages;

/**
 * A text in a language that Sirius knew once or knows with an extension only. It is its own value, as in Sirius without the extension;
 * a finding tells the author, who will not have meant that.
 *
 * @param text the text
 */
record FormerLanguage(String text) implements Expression {

    private static final Messages TEXTS = Messages.of(FormerLanguage.class);
    private static final List<String> PREFIXES = List.of("ocl:", "acceleo:", "mtl:", "groovy:", "qvt:");

    /**
     * @param text an expression
     * @return whether it is in such a language; ordinary texts with a colon are not
     */
    static boolean isLanguageOf(String text) {
        return isTemplate(text) || PREFIXES.stream().anyMatch(text::startsWith);
    }

    private static boolean isTemplate(String text) {
        return text.startsWith("[") && text.endsWith("/]");
    }

    @Override
    public List<ExpressionProblem> problems() {
        return List.of(ExpressionProblem.warning(0,
                TEXTS.get("language_notSupported", isTemplate(text) ? "[.../]" : text.substring(0, text.indexOf(':') + 1))));
    }

    @Override
    public Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context) {
        return text;
    }
}
