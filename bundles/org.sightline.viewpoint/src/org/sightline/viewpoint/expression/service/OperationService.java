/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.service;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EcorePackage;
import org.sightline.viewpoint.expression.AccessRecorder.Reach;
import org.sightline.viewpoint.expression.evaluation.Evaluation;
import org.sightline.viewpoint.expression.evaluation.NullOf;

/** An operation that the metamodel gives an element, or that every element has: called where no Java method fits. */
public final class OperationService {

    private final EOperation operation;

    private OperationService(EOperation operation) {
        this.operation = operation;
    }

    /**
     * @param name the name of an operation
     * @param arguments the element that may have it, and the further arguments
     * @return the operation; null if the receiver is no element or has none that takes the arguments
     */
    public static OperationService find(String name, Object[] arguments) {
        if (!(arguments[0] instanceof EObject receiver)) {
            return null;
        }
        EOperation own = find(receiver.eClass(), name, arguments);
        EOperation found = own == null ? find(EcorePackage.eINSTANCE.getEObject(), name, arguments) : own;
        return found == null ? null : new OperationService(found);
    }

    private static EOperation find(EClass owner, String name, Object[] arguments) {
        EOperation found = null;
        for (EOperation each : owner.getEAllOperations()) {
            if (name.equals(each.getName()) && takes(each, arguments)) {
                found = each;
            }
        }
        return found;
    }

    private static boolean takes(EOperation operation, Object[] arguments) {
        if (operation.getEParameters().size() != arguments.length - 1) {
            return false;
        }
        for (int i = 1; i < arguments.length; i++) {
            Object argument = arguments[i];
            var parameter = operation.getEParameters().get(i - 1);
            if (parameter.isMany() ? !(argument instanceof List) : argument != null && !parameter.getEType().isInstance(argument)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param run the evaluation that calls
     * @param arguments the element and the further arguments
     * @return what the operation gives; a typed null if nothing
     * @throws Throwable what it throws
     */
    public Object call(Evaluation run, Object[] arguments) throws Throwable {
        run.readsFar(Reach.SERVICE, arguments[0]);
        EObject receiver = (EObject) arguments[0];
        Object[] further = Arrays.copyOfRange(arguments, 1, arguments.length);
        Object result = operation.getEContainingClass().isSuperTypeOf(receiver.eClass())
                ? receiver.eInvoke(operation, ECollections.asEList(further)) : invokeMethod(receiver, further);
        if (result == null) {
            return operation.getEType() == null ? null : NullOf.instanceOf(operation.getEType());
        }
        return result;
    }

    /** Elements of a metamodel have the operations of EObject, but only in Java. */
    private Object invokeMethod(EObject receiver, Object[] further) throws Throwable {
        Class<?>[] classes = operation.getEParameters().stream().map(p -> p.getEType().getInstanceClass()).toArray(Class<?>[]::new);
        Method method = EObject.class.getMethod(operation.getName(), classes);
        try {
            return method.invoke(receiver, further);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
