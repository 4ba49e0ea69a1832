/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;

/**
 * What the field of a property is for and how to fill it, in a sentence or two, from {@code messages.properties}. Where that has
 * nothing, the shorter words of the metamodel.
 */
public final class FieldHelp {

    private static final MessageBundle TEXTS = MessageBundle.of(FieldHelp.class);

    private FieldHelp() {
    }

    /**
     * @param feature a feature of the metamodel
     * @return its help
     */
    public static String of(EStructuralFeature feature) {
        return isWritten(feature) ? TEXTS.get(key(feature)) : ElementTexts.description(feature);
    }

    /**
     * @param feature a feature of the metamodel
     * @return whether somebody has written a help for it
     */
    static boolean isWritten(EStructuralFeature feature) {
        return TEXTS.has(key(feature));
    }

    private static String key(EStructuralFeature feature) {
        return "help_" + feature.getEContainingClass().getName() + "_" + feature.getName();
    }
}
