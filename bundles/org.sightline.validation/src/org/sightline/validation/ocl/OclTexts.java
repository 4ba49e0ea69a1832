/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.model.messages.MessageBundle;

/** Puts OCL's messages into words that do without knowledge of its grammar. */
final class OclTexts {

    private static final MessageBundle TEXTS = MessageBundle.of(OclTexts.class);
    private static final Pattern PLACE = Pattern.compile("^\\d+:\\d+(:\\d+:\\d+)? ");
    private static final Pattern EXPECTED = Pattern.compile("\"\\w+\" expected (after|instead of|before) (\".*\")", Pattern.DOTALL);
    private static final Pattern UNCLOSED = Pattern.compile("missing (\".+\") to complete (scope|phrase)");
    private static final Pattern UNKNOWN = Pattern.compile("Unrecognized (variable|context): \\((.*)\\)", Pattern.DOTALL);

    private OclTexts() {
    }

    static String noCondition(String type) {
        return TEXTS.get("ocl_noCondition", type);
    }

    static String nestedTooDeeply() {
        return TEXTS.get("ocl_nestedTooDeeply");
    }

    static String readable(String message) {
        String plain = PLACE.matcher(String.valueOf(message)).replaceFirst("");
        Matcher expected = EXPECTED.matcher(plain);
        if (expected.matches()) {
            return TEXTS.get("after".equals(expected.group(1)) ? "ocl_missingAfter" : "ocl_notExpected", expected.group(2));
        }
        Matcher unclosed = UNCLOSED.matcher(plain);
        if (unclosed.matches()) {
            return TEXTS.get("ocl_unclosed", unclosed.group(1));
        }
        Matcher unknown = UNKNOWN.matcher(plain);
        if (unknown.matches()) {
            return TEXTS.get("variable".equals(unknown.group(1)) ? "ocl_unknownName" : "ocl_unknownClass", unknown.group(2));
        }
        return plain;
    }
}
