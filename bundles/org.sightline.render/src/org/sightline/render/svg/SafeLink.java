/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.svg;

import java.util.Locale;
import java.util.Set;

/** Tells links that lead somewhere from those that would run something. */
public final class SafeLink {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeLink() {
    }

    /**
     * @param link a link, may be empty
     * @return whether it is a place in the picture, a relative address without a scheme, or a web or mail address
     */
    public static boolean isSafe(String link) {
        if (link.isBlank() || link.codePoints().anyMatch(SafeLink::isStrange)) {
            return false;
        }
        int colon = link.indexOf(':');
        int path = link.indexOf('/');
        boolean relative = colon < 0 || path >= 0 && path < colon || link.startsWith("#");
        return relative ? !link.startsWith("//") : SCHEMES.contains(link.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** What no address has: blanks, control and format characters, and the signs that RFC 3986 leaves out. */
    private static boolean isStrange(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character) || type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.UNASSIGNED || "<>\"{}|\\^`".indexOf(character) >= 0;
    }
}
