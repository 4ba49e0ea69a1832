/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.evaluation;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A null of which it is known where it came from, so that {@code self.phase.name} with no phase is null, but
 * {@code self.nodes->first().name} with no nodes, about which nothing is known, calls for a feature of just anything and gives
 * nothing. It travels between the parts of an expression only: services, collections and callers see plain null.
 *
 * @param javaClass what the value would have been an instance of, for choosing a service
 * @param eClass the class in the metamodel where the value would have been an element; else null
 */
public record NullOf(Class<?> javaClass, EClass eClass) {

    /** A null that fits no parameter but those that take anything that is no value. */
    static final NullOf NO_TYPE = new NullOf(Missing.class, null);

    /**
     * @param javaClass the declared result of a service
     * @return its null
     */
    public static NullOf instanceOf(Class<?> javaClass) {
        return new NullOf(Boxes.boxed(javaClass), null);
    }

    /**
     * @param type a type of a metamodel
     * @return its null
     */
    public static NullOf instanceOf(EClassifier type) {
        Class<?> javaClass = type.getInstanceClass();
        if (type instanceof EClass eClass) {
            return new NullOf(javaClass == null ? EObject.class : javaClass, eClass);
        }
        return javaClass == null ? instanceOf(Object.class) : instanceOf(javaClass);
    }

    /**
     * @param feature the feature that would have given the value; null if there is none
     * @return its null
     */
    public static NullOf valueOf(EStructuralFeature feature) {
        if (feature == null || feature.getEType() == null) {
            return NO_TYPE;
        }
        return feature.isMany() ? instanceOf(List.class) : instanceOf(feature.getEType());
    }

    /**
     * @param value a value that travels between the parts of an expression
     * @return it, or plain null for a null of some type
     */
    public static Object plain(Object value) {
        return value instanceof NullOf ? null : value;
    }

    /**
     * @param value a value that travels between the parts of an expression
     * @return the class that decides which service takes it; null for a plain null, which every parameter takes
     */
    public static Class<?> classOf(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof NullOf nothing ? nothing.javaClass : value.getClass();
    }
}
