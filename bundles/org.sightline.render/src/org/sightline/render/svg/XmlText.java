/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.svg;

/** Text for XML and HTML, in content as well as in attributes with double quotes. */
public final class XmlText {

    private XmlText() {
    }

    /**
     * @param text any text
     * @param out where it is added, with markup escaped; characters that XML cannot hold become U+FFFD
     */
    public static void add(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isLegal(text, i) ? each : '\uFFFD');
            }
        }
    }

    /**
     * @param text any text
     * @return it with markup escaped
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        add(text, out);
        return out.toString();
    }

    private static boolean isLegal(String text, int at) {
        char each = text.charAt(at);
        if (Character.isHighSurrogate(each)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return each >= ' ' && each < 0xFFFE || each == '\n' || each == '\t' || each == '\r';
    }
}
