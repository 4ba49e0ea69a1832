/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
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
    private Found last = new Found(null, null, 0);

    /** What the class of the last element had: the next one is mostly of the same class. The feature is null if the class has none. */
    private record Found(EClass owner, EStructuralFeature feature, int id) {
    }

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
        Found found = found(self.eClass());
        if (context.recorder() != null) {
            record(self, found.feature, context.recorder());
        }
        return found.feature != null ? ((InternalEObject) self).eGet(found.id, true, true) : pseudoFeature(self);
    }

    private Found found(EClass owner) {
        Found known = last;
        if (known.owner != owner) {
            EStructuralFeature feature = owner.getEStructuralFeature(name);
            known = new Found(owner, feature, feature == null ? 0 : owner.getFeatureID(feature));
            last = known;
        }
        return known;
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
