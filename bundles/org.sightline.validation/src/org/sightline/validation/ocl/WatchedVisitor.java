/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.ocl.Environment;
import org.eclipse.ocl.EvaluationEnvironment;
import org.eclipse.ocl.EvaluationHaltedException;
import org.eclipse.ocl.ecore.CallOperationAction;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.EvaluationVisitorImpl;
import org.eclipse.ocl.ecore.SendSignalAction;
import org.eclipse.ocl.expressions.CollectionLiteralExp;
import org.eclipse.ocl.expressions.OCLExpression;
import org.eclipse.ocl.expressions.OperationCallExp;

/** Evaluates expressions under a {@link Watch}, and otherwise as its superclass does. */
final class WatchedVisitor extends EvaluationVisitorImpl {

    private static final int LONGEST_LITERAL = 1_000_000;

    private final Watch watch;
    private final ReadLog log;
    private final EClass kept;

    WatchedVisitor(
            Environment<EPackage, EClassifier, EOperation, EStructuralFeature, EEnumLiteral, EParameter, EObject, CallOperationAction, SendSignalAction, Constraint, EClass, EObject> environment,
            EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> variables,
            Map<? extends EClass, ? extends Set<? extends EObject>> extents, Watch watch, ReadLog log, EClass kept) {
        super(environment, variables, extents);
        this.watch = watch;
        this.log = log;
        this.kept = kept;
    }

    @Override
    public Object visitOperationCallExp(OperationCallExp<EClassifier, EOperation> call) {
        watch.call();
        return super.visitOperationCallExp(call);
    }

    @Override
    protected Object navigate(EStructuralFeature definition, OCLExpression<EClassifier> body, Object target) {
        if (kept == null || !kept.isInstance(target)) {
            return super.navigate(definition, body, target);
        }
        int before = watch.calls();
        ReadLog.KeptValue value = log.definition(definition, (EObject) target,
                () -> new ReadLog.KeptValue(super.navigate(definition, body, target), watch.calls() - before));
        watch.continueAt(before + value.calls());
        return value.value();
    }

    @Override
    public Object visitCollectionLiteralExp(CollectionLiteralExp<EClassifier> literal) {
        Object values = super.visitCollectionLiteralExp(literal);
        // A range takes no memory, but what is made of it does.
        if (values instanceof Collection<?> collection && collection.size() > LONGEST_LITERAL) {
            throw new EvaluationHaltedException("");
        }
        return values;
    }

    @Override
    public Object visitExpression(OCLExpression<EClassifier> expression) {
        watch.call();
        return safeVisitExpression(expression);
    }

    @Override
    protected Object safeVisitExpression(OCLExpression<EClassifier> expression) {
        try {
            return expression.accept(getVisitor());
        } catch (EvaluationHaltedException e) {
            throw e;
        } catch (RuntimeException e) {
            watch.failed(e);
            return getInvalid();
        }
    }
}
