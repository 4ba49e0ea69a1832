/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.expression.evaluation;

import java.lang.invoke.MethodType;

/** Primitive types as the classes of their boxed values. */
public final class Boxes {

    private Boxes() {
    }

    /**
     * @param type a class, also a primitive one
     * @return the class of its values as objects
     */
    public static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
