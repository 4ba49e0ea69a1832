/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.value;

import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.MessageBundle;

/** Finds the type of a cell by the feature that it shows. */
public final class CellTypes {

    static final MessageBundle TEXTS = MessageBundle.of(CellTypes.class);

    private CellTypes() {
    }

    /**
     * @param feature the feature that a cell shows
     * @param hasTool whether the notation has a tool of its own for it
     * @param label gives the text shown for an element, for what only the notation understands
     * @return how its values are read and written
     */
    public static CellType of(EStructuralFeature feature, boolean hasTool, Function<EObject, String> label) {
        CellType type = feature instanceof EAttribute attribute ? ofValues(attribute) : ofElements((EReference) feature);
        return type instanceof FactType && hasTool ? new LabelType(label) : type;
    }

    /**
     * @param label gives the text shown for an element
     * @return the type of cells that show no feature
     */
    public static CellType ofLabel(Function<EObject, String> label) {
        return new LabelType(label);
    }

    private static CellType ofValues(EAttribute attribute) {
        if (attribute.isMany() || !attribute.isChangeable() || attribute.isID()) {
            return new FactType(attribute);
        }
        EDataType data = attribute.getEAttributeType();
        Class<?> type = data.getInstanceClass();
        if (type == boolean.class || type == Boolean.class) {
            return new FlagType(attribute);
        }
        boolean isNumber = type == int.class || type == Integer.class || type == double.class || type == Double.class;
        return data instanceof EEnum ? new ChoiceType(attribute) : isNumber ? new NumberType(attribute) : new TextType(attribute);
    }

    private static CellType ofElements(EReference reference) {
        if (!reference.isChangeable() || reference.isContainer()) {
            return new FactType(reference);
        }
        if (reference.isContainment()) {
            boolean isParameter = !reference.isMany() && Literals.PARAMETER_VALUE.isSuperTypeOf(reference.getEReferenceType());
            return isParameter ? new DistributionType(reference) : new FactType(reference);
        }
        return reference.isMany() ? new ReferencesType(reference) : new ReferenceType(reference);
    }
}
