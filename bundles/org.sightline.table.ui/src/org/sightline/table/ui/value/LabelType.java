/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** A text that only the notation understands: it is shown by an expression and taken by a tool. */
final class LabelType implements CellType {

    private final Function<EObject, String> label;

    /** @param label gives the text shown for an element */
    LabelType(Function<EObject, String> label) {
        this.label = label;
    }

    @Override
    public Object value(EObject owner) {
        return Objects.toString(label.apply(owner), "");
    }

    @Override
    public String write(EObject owner, Object value) {
        return (String) value;
    }

    @Override
    public Reading read(EObject owner, String typed) {
        return Reading.of(typed.strip());
    }

    @Override
    public boolean isSame(EObject owner, Object first, Object second) {
        return ((String) first).equalsIgnoreCase((String) second);
    }

    @Override
    public boolean isLabel() {
        return true;
    }

    @Override
    public OptionalDouble number(EObject owner) {
        return Numbers.read((String) value(owner));
    }
}
