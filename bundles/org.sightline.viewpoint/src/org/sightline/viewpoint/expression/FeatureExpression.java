/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.viewpoint.expression.EvaluationException.Reason;
import org.sightline.viewpoint.messages.Messages;

/**
 * {@code feature:name}: the value of a feature of the element itself. Where its class has no such feature, {@code eContainer},
 * {@code eContents}, {@code eAllContents}, {@code eClass} and {@code eCrossReferences} are known too; anything else is a failure.
 */
final class FeatureExpression implements Expression {

    static final String PREFIX = "feature:";
    private static final Messages TEXTS = Messages.of(FeatureExpression.class);

    private final String text;
    private final String name;

    FeatureExpression(String text) {
        this.text = text;
        this.name = text.trim().substring(PREFIX.length());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public List<ExpressionProblem> problems() {
        return List.of();
    }

    @Override
    public Object evaluateOrNothing(EObject self, Variables variables, EvaluationContext context) {
        if (self == null) {
            return null;
        }
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (context.recorder() != null) {
            record(self, feature, context.recorder());
        }
        return feature != null ? self.eGet(feature) : pseudoFeature(self);
    }

    private void record(EObject self, EStructuralFeature feature, AccessRecorder recorder) {
        if (feature != null) {
            recorder.read(self, feature);
            return;
        }
        switch (name) {
            case "eContainer" -> recorder.readContainer(self);
            case "eContents" -> recorder.readContents(self);
            case "eAllContents" -> recorder.readFar(AccessRecorder.Reach.TREE, self);
            case "eCrossReferences" -> recorder.readReferences(self);
            default -> { // the class cannot change, and what fails reads nothing
            }
        }
    }

    private Object pseudoFeature(EObject self) {
        return switch (name) {
            case "eContainer" -> self.eContainer();
            case "eContents" -> self.eContents();
            case "eAllContents" -> allContents(self);
            case "eClass" -> self.eClass();
            case "eCrossReferences" -> self.eCrossReferences();
            default -> throw new EvaluationException(Reason.FAILED, PREFIX.length(),
                    TEXTS.get("feature_unknown", self.eClass().getName(), name), null);
        };
    }

    private static List<EObject> allContents(EObject self) {
        List<EObject> contents = new ArrayList<>();
        self.eAllContents().forEachRemaining(contents::add);
        return contents;
    }
}
