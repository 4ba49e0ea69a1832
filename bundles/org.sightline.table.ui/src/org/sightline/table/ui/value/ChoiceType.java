/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.edit.ElementLabels;

/** One of the values of an enumeration, by its words. */
final class ChoiceType extends AttributeType {

    ChoiceType(EAttribute attribute) {
        super(attribute);
    }

    @Override
    public String write(EObject owner, Object value) {
        return ElementLabels.value(attribute(), value);
    }

    @Override
    public Reading read(EObject owner, String typed) {
        String word = typed.strip();
        if (word.isEmpty() && !attribute().isRequired()) {
            return Reading.of(attribute().getDefaultValue());
        }
        for (Object each : choices(owner)) {
            Enumerator literal = (Enumerator) each;
            if (word.equalsIgnoreCase(write(owner, each)) || word.equalsIgnoreCase(literal.getLiteral()) || word.equalsIgnoreCase(literal.getName())) {
                return Reading.of(each);
            }
        }
        return Reading.wrong(CellTypes.TEXTS.get("value_noChoice", typed,
                choices(owner).stream().map(each -> write(owner, each)).collect(Collectors.joining(", "))));
    }

    @Override
    public String argument(EObject owner, Object value) {
        return value instanceof Enumerator literal ? literal.getLiteral() : "";
    }

    @Override
    public List<Object> choices(EObject owner) {
        List<Object> choices = new ArrayList<>();
        for (EEnumLiteral each : ((EEnum) attribute().getEAttributeType()).getELiterals()) {
            choices.add(each.getInstance());
        }
        return choices;
    }

    @Override
    public Entry entry() {
        return Entry.CHOICE;
    }
}
