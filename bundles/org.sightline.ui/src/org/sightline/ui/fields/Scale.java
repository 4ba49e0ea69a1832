/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.messages.MessageBundle;

/**
 * A short scale of whole numbers on which something is rated, some of them with a word: "−2 – awful".
 *
 * @param name under which its words are found
 * @param least its least number
 * @param greatest its greatest number
 */
record Scale(String name, int least, int greatest) {

    private static final MessageBundle TEXTS = MessageBundle.of(Scale.class);

    private static final Map<EStructuralFeature, Scale> SCALES = Map.of(
            Literals.EXPERIENCE__EMOTION, new Scale("emotion", -2, 2),
            Literals.ASSESSMENT__SCORE, new Scale("score", -2, 2),
            Literals.FAIL_POINT__OCCURRENCE, new Scale("occurrence", 1, 10),
            Literals.FAIL_POINT__SEVERITY, new Scale("severity", 1, 10),
            Literals.FAIL_POINT__DETECTION, new Scale("detection", 1, 10),
            Literals.PAIN_POINT__SEVERITY, new Scale("severity", 1, 10));

    /**
     * @param feature a feature of the metamodel
     * @return its scale; empty if its values are not on one
     */
    static Optional<Scale> of(EStructuralFeature feature) {
        return Optional.ofNullable(SCALES.get(feature));
    }

    /** @return the words of all its numbers, the least first */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (int number = least; number <= greatest; number++) {
            words.add(word(number));
        }
        return words;
    }

    private String word(int number) {
        String key = "scale_" + name + "_" + number;
        String digits = TEXTS.get("scale_number", number);
        return TEXTS.has(key) ? TEXTS.get("scale_worded", digits, TEXTS.get(key)) : digits;
    }
}
