/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Is told what an evaluation reads, so that a result is computed again only when one of these places changes. May be told of the same
 * place many times. What is not told (the class of an object, for example) cannot change.
 */
public interface AccessRecorder {

    /** A read that cannot be put down to a few places. */
    enum Reach {
        /** All contents below the element; the elements' own features are told apart. */
        TREE,
        /** Who refers to the element; one reference anywhere in the model may change it. */
        REFERRERS,
        /** All elements of all resources. */
        MODEL,
        /** A service read what it liked, starting at the element. */
        SERVICE
    }

    /**
     * @param object an element
     * @param feature the feature whose value was read
     */
    void read(EObject object, EStructuralFeature feature);

    /** @param object the element whose container, or place in the container, was read */
    void readContainer(EObject object);

    /** @param object the element whose containment features were all read, one level deep */
    void readContents(EObject object);

    /** @param object the element of which every cross reference was read */
    void readReferences(EObject object);

    /**
     * @param reach how far the read went
     * @param start where it started; null if at no element
     */
    void readFar(Reach reach, EObject start);
}
