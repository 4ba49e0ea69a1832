/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ocl.EvaluationEnvironment;
import org.eclipse.ocl.ecore.EcoreEnvironmentFactory;
import org.eclipse.ocl.ecore.EcoreEvaluationEnvironment;
import org.eclipse.ocl.util.CollectionUtil;
import org.eclipse.ocl.utilities.PredefinedType;

/**
 * Reads features of model elements for OCL and compares dates and times of day. The inherited way makes and discards an OCL type at each reading to learn
 * the kind of collection; every multi-valued feature of our metamodel is ordered and unique or ordered only, so that
 * its flags tell the kind at once.
 */
final class ModelNavigation extends EcoreEvaluationEnvironment {

    ModelNavigation(EcoreEnvironmentFactory factory) {
        super(factory);
    }

    ModelNavigation(EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> parent) {
        super(parent);
    }

    @Override
    public Object navigateProperty(EStructuralFeature property, List<?> qualifiers, Object target) {
        boolean ofModelElement = property.getEContainingClass() != null && property.getEContainingClass().isInstance(target);
        if (!ofModelElement || !property.isOrdered()) {
            return super.navigateProperty(property, qualifiers, target);
        }
        Object value = ((EObject) target).eGet(property);
        if (!property.isMany()) {
            return value;
        }
        Collection<?> values = (Collection<?>) value;
        return property.isUnique() ? CollectionUtil.createNewOrderedSet(values) : CollectionUtil.createNewSequence(values);
    }

    @Override
    public Object callOperation(EOperation operation, int opcode, Object source, Object[] arguments) {
        if (isComparison(opcode) && source instanceof Comparable<?> value) {
            return compared(value, opcode, arguments[0]);
        }
        return super.callOperation(operation, opcode, source, arguments);
    }

    private static boolean isComparison(int opcode) {
        return switch (opcode) {
            case PredefinedType.LESS_THAN, PredefinedType.LESS_THAN_EQUAL, PredefinedType.GREATER_THAN, PredefinedType.GREATER_THAN_EQUAL -> true;
            default -> false;
        };
    }

    @SuppressWarnings("unchecked")
    private Object compared(Comparable<?> value, int opcode, Object other) {
        if (!value.getClass().isInstance(other)) {
            return getInvalidResult();
        }
        int order = ((Comparable<Object>) value).compareTo(other);
        return switch (opcode) {
            case PredefinedType.LESS_THAN -> order < 0;
            case PredefinedType.LESS_THAN_EQUAL -> order <= 0;
            case PredefinedType.GREATER_THAN -> order > 0;
            default -> order >= 0;
        };
    }
}
