/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.ocl.Environment;
import org.eclipse.ocl.EvaluationEnvironment;
import org.eclipse.ocl.EvaluationVisitor;
import org.eclipse.ocl.ecore.CallOperationAction;
import org.eclipse.ocl.ecore.Constraint;
import org.eclipse.ocl.ecore.EcoreEnvironmentFactory;
import org.eclipse.ocl.ecore.SendSignalAction;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * Sets OCL up for the metamodel of the customer process, without the global package registry, with evaluations that are
 * {@linkplain Watch watched} and {@linkplain ReadLog logged}.
 */
final class ModelEnvironmentFactory extends EcoreEnvironmentFactory {

    private final EClass kept;
    private Watch watch = new Watch(() -> false);
    private ReadLog log = ReadLog.NONE;

    /** @param kept the class whose definitions a log may keep the values of, or null */
    ModelEnvironmentFactory(EClass kept) {
        super(registry());
        this.kept = kept;
    }

    private static EPackage.Registry registry() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(SightlinePackage.eNS_URI, SightlinePackage.eINSTANCE);
        return registry;
    }

    /** Makes all visitors created from now on report to a watch and a log, also those that OCL creates for calls of definitions. */
    void report(Watch nextWatch, ReadLog nextLog) {
        watch = nextWatch;
        log = nextLog;
    }

    @Override
    public EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> createEvaluationEnvironment() {
        return new ModelNavigation(this, log);
    }

    @Override
    public EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> createEvaluationEnvironment(
            EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> parent) {
        return new ModelNavigation(parent, log);
    }

    @Override
    public EvaluationVisitor<EPackage, EClassifier, EOperation, EStructuralFeature, EEnumLiteral, EParameter, EObject, CallOperationAction, SendSignalAction, Constraint, EClass, EObject> createEvaluationVisitor(
            Environment<EPackage, EClassifier, EOperation, EStructuralFeature, EEnumLiteral, EParameter, EObject, CallOperationAction, SendSignalAction, Constraint, EClass, EObject> environment,
            EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> variables,
            Map<? extends EClass, ? extends Set<? extends EObject>> extents) {
        return new WatchedVisitor(environment, variables, extents, watch, log, kept);
    }
}
