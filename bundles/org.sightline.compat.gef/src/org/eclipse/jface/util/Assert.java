/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/** The assertions that GEF 3.2 makes through JFace, which has them no longer. */
public final class Assert {

    private Assert() {
    }

    /**
     * @param holds what must hold
     * @return true
     * @throws IllegalArgumentException if it does not hold
     */
    public static boolean isTrue(boolean holds) {
        return isTrue(holds, "");
    }

    /**
     * @param holds what must hold
     * @param message what is wrong otherwise
     * @return true
     * @throws IllegalArgumentException if it does not hold
     */
    public static boolean isTrue(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    /**
     * @param object what must not be null
     * @throws IllegalArgumentException if it is null
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * @param object what must not be null
     * @param message what is wrong otherwise
     * @throws IllegalArgumentException if it is null
     */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, message);
    }
}
