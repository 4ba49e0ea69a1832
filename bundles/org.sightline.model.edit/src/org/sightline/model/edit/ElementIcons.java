/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;

/** The icons of the metamodel: one for each concrete class, {@code icons/CLASS.png}, which the build draws from {@code CLASS.svg} on a grid of 16. */
public final class ElementIcons {

    private ElementIcons() {
    }

    /**
     * @param type a concrete class of the metamodel
     * @return where its icon lies
     * @throws IllegalArgumentException if the class has no icon
     */
    public static URL icon(EClass type) {
        URL icon = ElementIcons.class.getResource("/icons/" + type.getName() + ".png");
        if (icon == null) {
            throw new IllegalArgumentException("No icon for " + type.getName());
        }
        return icon;
    }
}
