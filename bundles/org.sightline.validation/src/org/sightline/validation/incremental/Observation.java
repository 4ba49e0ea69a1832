/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.incremental;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something of the model that has been read, and who has read it. Goes when nobody is left who has. */
final class Observation {

    private final Readers readers = new Readers();
    private final Subject subject;
    private final ReadRegister register;
    private Object value;

    Observation(Subject subject, ReadRegister register) {
        this.subject = subject;
        this.register = register;
    }

    /**
     * What was read.
     *
     * @param element of which element, or null
     * @param aspect what of it: a feature, a definition, a class, or {@link ReadRegister#CONTAINER} and the like
     */
    record Subject(EObject element, Object aspect) {

        boolean isDerived() {
            return aspect instanceof EStructuralFeature feature && feature.isDerived();
        }

        Object value() {
            return element.eGet((EStructuralFeature) aspect);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(element) * 31 + System.identityHashCode(aspect);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Subject subject && subject.element == element && subject.aspect == aspect;
        }
    }

    Subject subject() {
        return subject;
    }

    Readers readers() {
        return readers;
    }

    /** @return the value of a derived feature or a definition when it was read, or null */
    Object value() {
        return value;
    }

    void value(Object read) {
        value = read;
    }

    void forgetReader(Reader reader) {
        readers.remove(reader);
        if (readers.isEmpty()) {
            register.remove(this);
        }
    }

    /** Tells all who have read this that it has changed. */
    void changed() {
        readers.copy().forEach(Reader::outdated);
    }

    /** @return whether a derived feature has another value than when it was read */
    boolean differs() {
        return !Objects.equals(value, subject.value());
    }
}
