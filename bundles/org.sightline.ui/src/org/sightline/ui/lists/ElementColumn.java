/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.fields.PropertyField;

/** A column of a table of elements. */
public interface ElementColumn {

    /** @return its heading */
    String title();

    /** @return how wide it is compared with the others */
    int weight();

    /**
     * @param element an element of the table
     * @return what stands in its line
     */
    String text(EObject element);

    /**
     * @param element an element of the table
     * @return the property that is edited there; empty if it can only be read
     */
    Optional<PropertyField> field(EObject element);
}
