/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Texts, and any other values that are written like texts. */
final class TextType extends AttributeType {

    TextType(EAttribute attribute) {
        super(attribute);
    }

    @Override
    public String write(EObject owner, Object value) {
        return value == null ? "" : attribute().getEAttributeType().getEPackage().getEFactoryInstance().convertToString(attribute().getEAttributeType(), value);
    }

    @Override
    public Reading read(EObject owner, String typed) {
        if (attribute().getEAttributeType().getInstanceClass() == String.class) {
            return Reading.of(typed.isEmpty() ? null : typed);
        }
        try {
            return Reading.of(typed.isBlank() ? null
                    : attribute().getEAttributeType().getEPackage().getEFactoryInstance().createFromString(attribute().getEAttributeType(), typed.strip()));
        } catch (RuntimeException e) {
            return Reading.wrong(CellTypes.TEXTS.get("value_notUnderstood", typed));
        }
    }
}
