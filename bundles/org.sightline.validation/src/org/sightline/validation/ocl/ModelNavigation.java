/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.ocl.EvaluationEnvironment;
import org.eclipse.ocl.ecore.EcoreEnvironmentFactory;
import org.eclipse.ocl.ecore.EcoreEvaluationEnvironment;
import org.eclipse.ocl.util.CollectionUtil;
import org.eclipse.ocl.utilities.PredefinedType;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.messages.MessageBundle;

/**
 * Reads features of model elements for OCL, logs what is read, and compares dates and times of day. What would change the model is
 * refused.
 *
 * <p>The inherited way makes and discards an OCL type at each reading to learn the kind of collection; every multi-valued
 * feature of our metamodel is ordered and unique or ordered only, so that its flags tell the kind at once.</p>
 */
final class ModelNavigation extends EcoreEvaluationEnvironment {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelNavigation.class);
    private static final Set<String> CHANGES = Set.of("eSet", "eUnset", "eInvoke");
    private static final Set<String> CONTAINERS = Set.of("eContainer", "eContainingFeature", "eContainmentFeature");
    private static final Set<String> CONSTANTS = Set.of("eClass", "eIsProxy");

    private final ReadLog log;

    ModelNavigation(EcoreEnvironmentFactory factory, ReadLog log) {
        super(factory);
        this.log = log;
    }

    ModelNavigation(EvaluationEnvironment<EClassifier, EOperation, EStructuralFeature, EClass, EObject> parent, ReadLog log) {
        super(parent);
        this.log = log;
    }

    @Override
    public Object navigateProperty(EStructuralFeature property, List<?> qualifiers, Object target) {
        boolean ofModelElement = property.getEContainingClass() != null && property.getEContainingClass().isInstance(target);
        if (!ofModelElement || !property.isOrdered()) {
            if (target instanceof ModelElement) {
                log.anything();
            }
            return super.navigateProperty(property, qualifiers, target);
        }
        Object value = ((EObject) target).eGet(property);
        if (target instanceof ModelElement element) {
            log.feature(element, property, value);
        }
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
        if (source instanceof EObject element && operation.getEContainingClass() == EcorePackage.Literals.EOBJECT) {
            note(operation.getName(), element);
        }
        return super.callOperation(operation, opcode, source, arguments);
    }

    @Override
    public Object navigateOppositeProperty(EReference property, Object target) {
        log.anything();
        return super.navigateOppositeProperty(property, target);
    }

    private void note(String operation, EObject element) {
        if (CHANGES.contains(operation)) {
            throw new IllegalArgumentException(TEXTS.get("ocl_changesModel", operation));
        } else if (CONTAINERS.contains(operation)) {
            log.container(element);
        } else if (!CONSTANTS.contains(operation)) {
            log.anything();
        }
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
