/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.provider.SightlineEditPlugin;

/**
 * The words of the metamodel as users know them, from {@code plugin.properties}: a {@code BusinessSystem} is a "System" on
 * screen. Never null; what has no words there is an error of the program, a {@link java.util.MissingResourceException}.
 */
public final class ElementTexts {

    private ElementTexts() {
    }

    /**
     * @param type a class of the metamodel
     * @return what an element of it is called: "Customer process"
     */
    public static String type(EClass type) {
        return text("_UI_" + type.getName() + "_type");
    }

    /**
     * @param type a concrete class of the metamodel
     * @param count how many elements of it
     * @return what so many of them are called: "Customer processes", or as {@link #type} says for one
     */
    public static String type(EClass type, int count) {
        return count == 1 ? type(type) : text("_UI_" + type.getName() + "_types");
    }

    /**
     * @param feature a feature of the metamodel
     * @return what it is called: "Processing time"
     */
    public static String feature(EStructuralFeature feature) {
        return text("_UI_" + qualified(feature) + "_feature");
    }

    /**
     * @param feature a feature of the metamodel
     * @return what it means, in a sentence
     */
    public static String description(EStructuralFeature feature) {
        return text("_UI_" + qualified(feature) + "_description");
    }

    /**
     * @param type an enumeration of the metamodel
     * @param literal one of its values
     * @return what the value is called: "as a single entity"
     */
    public static String literal(EEnum type, Enumerator literal) {
        return text("_UI_" + type.getName() + "_" + literal.getName() + "_literal");
    }

    private static String qualified(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "_" + feature.getName();
    }

    private static String text(String key) {
        return SightlineEditPlugin.INSTANCE.getString(key);
    }
}
