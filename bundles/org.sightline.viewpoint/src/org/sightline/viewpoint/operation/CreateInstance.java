/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.operation;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.viewpoint.evaluation.BoundExpression;

/** Makes an element in a reference of the current one and goes to it; stays where it is if the reference cannot take it. */
record CreateInstance(BoundExpression type, BoundExpression reference, String variable, List<Operation> inner) implements Operation {

    @Override
    public void run(OperationRun run) {
        EClass wanted = run.classNamed(type.text(run.scope(), "")).filter(each -> !each.isAbstract() && !each.isInterface()).orElse(null);
        boolean held = false;
        EObject instance = null;
        if (wanted != null) {
            instance = EcoreUtil.create(wanted);
            run.made(instance);
            held = hold(run.self(), reference.text(run.scope(), ""), instance);
            run.variable(variable, instance);
        }
        run.on(held ? instance : run.self(), inner);
    }

    private static boolean hold(EObject owner, String name, EObject instance) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null || !feature.isMany() && owner.eGet(feature) != null) {
            return false;
        }
        FeatureWriter.add(owner, feature, instance);
        return true;
    }
}
