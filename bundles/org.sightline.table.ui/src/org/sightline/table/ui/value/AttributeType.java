/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The value that an element has itself. */
abstract class AttributeType implements CellType {

    private final EAttribute attribute;

    AttributeType(EAttribute attribute) {
        this.attribute = attribute;
    }

    final EAttribute attribute() {
        return attribute;
    }

    @Override
    public final Object value(EObject owner) {
        return owner.eGet(attribute);
    }
}
