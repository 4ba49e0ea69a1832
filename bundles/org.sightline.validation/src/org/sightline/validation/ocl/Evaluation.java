/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ocl.Environment;
import org.eclipse.ocl.EvaluationEnvironment;
import org.eclipse.ocl.EvaluationHaltedException;
import org.eclipse.ocl.EvaluationVisitor;
import org.eclipse.ocl.ecore.CallOperationAction;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.SendSignalAction;
import org.eclipse.ocl.expressions.OCLExpression;

/**
 * Evaluates parsed expressions on model elements, one after the other. Unlike OCL's own queries it tells why an
 * expression has no value, and it shares one visitor and the extents of {@code allInstances()} among all elements.
 */
public final class Evaluation {

    private final Environment<EPackage, EClassifier, EOperation, EStructuralFeature, EEnumLiteral, EParameter, EObject, CallOperationAction, SendSignalAction, Constraint, EClass, EObject> environment;
    private final ModelEnvironmentFactory factory;
    private final Watch watch;
    private final Map<EClass, ? extends Set<? extends EObject>> extents;
    private EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> variables;
    private EvaluationVisitor<EPackage, EClassifier, EOperation, EStructuralFeature, EEnumLiteral, EParameter, EObject, CallOperationAction, SendSignalAction, Constraint, EClass, EObject> visitor;

    Evaluation(
            Environment<EPackage, EClassifier, EOperation, EStructuralFeature, EEnumLiteral, EParameter, EObject, CallOperationAction, SendSignalAction, Constraint, EClass, EObject> environment,
            ModelEnvironmentFactory factory, EObject scope, BooleanSupplier cancelled, ReadLog log) {
        this.environment = environment;
        this.factory = factory;
        watch = new Watch(cancelled);
        factory.report(watch, log);
        extents = new LoggedExtents(new ModelNavigation(factory, log).createExtentMap(scope), log);
        renew();
    }

    /** An evaluation that was torn out of its middle leaves variables behind; a new environment has none. */
    private void renew() {
        variables = factory.createEvaluationEnvironment();
        visitor = factory.createEvaluationVisitor(environment, variables, extents);
    }

    /**
     * @param expression an expression
     * @param self the element on which it is evaluated
     * @return its value, neither null nor invalid
     * @throws UndecidedException if it has none, with the reason
     * @throws CancellationException if the caller cancelled
     */
    public Object valueOf(OCLExpression<EClassifier> expression, EObject self) throws UndecidedException {
        Object value = visit(expression, self);
        if (value == null || value == environment.getOCLStandardLibrary().getInvalid()) {
            throw UndecidedException.noValue(watch.failure());
        }
        return value;
    }

    /**
     * @param expression an expression
     * @param self the element on which it is evaluated
     * @return its value, which may be null, but is not invalid
     * @throws UndecidedException if it is invalid, with the reason
     * @throws CancellationException if the caller cancelled
     */
    public Object valueOrNull(OCLExpression<EClassifier> expression, EObject self) throws UndecidedException {
        Object value = visit(expression, self);
        if (value == environment.getOCLStandardLibrary().getInvalid()) {
            throw UndecidedException.invalid(watch.failure());
        }
        return value;
    }

    private Object visit(OCLExpression<EClassifier> expression, EObject self) throws UndecidedException {
        watch.begin();
        variables.replace(Environment.SELF_VARIABLE_NAME, self);
        try {
            return visitor.visitExpression(expression);
        } catch (EvaluationHaltedException e) {
            renew();
            throw UndecidedException.endless("ocl_endless");
        } catch (StackOverflowError e) {
            renew();
            throw UndecidedException.endless("ocl_overflow");
        } catch (OutOfMemoryError e) {
            renew();
            throw UndecidedException.endless("ocl_memory");
        } catch (CancellationException e) {
            renew();
            throw e;
        }
    }
}
