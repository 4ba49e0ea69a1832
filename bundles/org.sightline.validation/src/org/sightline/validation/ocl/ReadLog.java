/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Is told of all that evaluations and messages read of a model. Whoever keeps a log knows what a result rests on: while none
 * of it changes, the result stays as it is.
 */
public interface ReadLog {

    /** Keeps nothing. */
    ReadLog NONE = new ReadLog() {
    };

    /**
     * @param element an element of the model
     * @param feature a feature of it, stored or derived
     * @param value what it was when it was read
     */
    default void feature(EObject element, EStructuralFeature feature, Object value) {
    }

    /** @param element an element of which it was read where it is contained */
    default void container(EObject element) {
    }

    /** @param type a class of which all instances in the model were read */
    default void extent(EClass type) {
    }

    /** Something was read of which the log cannot be told more closely; every change may concern it. */
    default void anything() {
    }

    /**
     * The value of a definition of the catalogue on an element, kept from earlier or computed now.
     *
     * @param definition what is defined
     * @param element on which element
     * @param evaluation computes it; what it reads is logged
     * @return the value
     */
    default KeptValue definition(EStructuralFeature definition, EObject element, Supplier<KeptValue> evaluation) {
        return evaluation.get();
    }

    /**
     * The value of a definition.
     *
     * @param value the value
     * @param calls how many calls computing it took; they count for whoever uses it, so that it does not matter whether it was kept
     */
    record KeptValue(Object value, int calls) {
    }
}
