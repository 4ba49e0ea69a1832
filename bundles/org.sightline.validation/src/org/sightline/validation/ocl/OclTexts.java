/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.ocl;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sightline.model.messages.MessageBundle;

/** Puts OCL's messages into words that do without knowledge of its grammar. */
final class OclTexts {

    private static final MessageBundle TEXTS = MessageBundle.of(OclTexts.class);
    private static final Pattern PLACE = Pattern.compile("^\\d+:\\d+(:\\d+:\\d+)? ");
    private static final Pattern EXPECTED = Pattern.compile("\"\\w+\" expected (after|instead of|before) (\".*\")", Pattern.DOTALL);
    private static final Pattern UNCLOSED = Pattern.compile("missing (\".+\") to complete (scope|phrase)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern UNKNOWN = Pattern.compile("Unrecognized (variable|context): \\((?<name>.*)\\)", Pattern.DOTALL);
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unknown type \\(\\[?(?:\\w+, )*?(?<name>\\w+)(?:, \\w+)?\\]?\\)");
    private static final Pattern UNKNOWN_LITERAL = Pattern.compile("Unknown enumeration literal \\((?<name>.*)\\)", Pattern.DOTALL);
    private static final Pattern UNKNOWN_OPERATION = Pattern.compile("Cannot find operation \\(((?<name>\\w+)\\(.*\\))\\) for the type \\((.*)\\)",
            Pattern.DOTALL);
    private static final List<Pattern> NAMING = List.of(UNKNOWN, UNKNOWN_TYPE, UNKNOWN_LITERAL, UNKNOWN_OPERATION);

    private OclTexts() {
    }

    static String noCondition(String type) {
        return TEXTS.get("ocl_noCondition", type);
    }

    static String nestedTooDeeply() {
        return TEXTS.get("ocl_nestedTooDeeply");
    }

    static String noLoop(String name) {
        return TEXTS.get("ocl_unknownLoop", name);
    }

    /** The name that OCL does not know, if that is the mistake. */
    static Optional<String> unknown(String message) {
        String plain = plain(message);
        return NAMING.stream().map(each -> each.matcher(plain)).filter(Matcher::matches).map(each -> each.group("name")).findFirst();
    }

    private static String plain(String message) {
        return PLACE.matcher(String.valueOf(message)).replaceFirst("");
    }

    /* The quotation marks that all other texts have. */
    private static String curled(String tokens) {
        return QUOTED.matcher(tokens).replaceAll("\u201c$1\u201d");
    }

    static String readable(String message) {
        String plain = plain(message);
        Matcher expected = EXPECTED.matcher(plain);
        if (expected.matches()) {
            return TEXTS.get("after".equals(expected.group(1)) ? "ocl_missingAfter" : "ocl_notExpected", curled(expected.group(2)));
        }
        Matcher unclosed = UNCLOSED.matcher(plain);
        if (unclosed.matches()) {
            return TEXTS.get("ocl_unclosed", curled(unclosed.group(1)));
        }
        Matcher unknown = UNKNOWN.matcher(plain);
        if (unknown.matches()) {
            return TEXTS.get("variable".equals(unknown.group(1)) ? "ocl_unknownName" : "ocl_unknownClass", unknown.group(2));
        }
        Matcher operation = UNKNOWN_OPERATION.matcher(plain);
        if (operation.matches()) {
            return TEXTS.get("ocl_unknownOperation", operation.group(1), operation.group(3));
        }
        Matcher literal = UNKNOWN_LITERAL.matcher(plain);
        if (literal.matches()) {
            return TEXTS.get("ocl_unknownLiteral", literal.group(1));
        }
        Matcher type = UNKNOWN_TYPE.matcher(plain);
        return type.matches() ? TEXTS.get("ocl_unknownClass", type.group(1)) : curled(plain);
    }
}
