/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.text;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of the machine, by the characters that they can draw as outlines: first its usual one without serifs, then all others by name. Asks
 * for each character once.
 */
final class MachineFonts {

    /** Size of the fonts that are given. */
    static final int SIZE = 100;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<FontFace, Map<Integer, Optional<Font>>> found = new HashMap<>();
    private List<Font> all;

    /**
     * @param character a code point
     * @param face the face for which it is a substitute
     * @return a font that draws it; null if there is none
     */
    Font font(int character, FontFace face) {
        return found.computeIfAbsent(face, key -> new HashMap<>()).computeIfAbsent(character, key -> search(key, face)).orElse(null);
    }

    private Optional<Font> search(int character, FontFace face) {
        int style = (face.bold() ? Font.BOLD : 0) | (face.italic() ? Font.ITALIC : 0);
        try {
            Font usual = new Font(Font.SANS_SERIF, style, SIZE);
            return draws(usual, character) ? Optional.of(usual)
                    : all().stream().filter(each -> draws(each, character)).findFirst().map(each -> each.deriveFont(style));
        } catch (RuntimeException | LinkageError | InternalError e) {
            // Java's own fonts need libraries that a server may lack; the exceptions differ by platform.
            return Optional.empty();
        }
    }

    private List<Font> all() {
        if (all == null) {
            all = new ArrayList<>();
            for (Font each : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
                all.add(each.deriveFont((float) SIZE));
            }
            all.sort(Comparator.comparing(Font::getFontName));
        }
        return all;
    }

    /** Fonts of coloured pictures say that they can, but have no outlines. */
    private static boolean draws(Font font, int character) {
        return font.canDisplay(character) && (Character.isWhitespace(character)
                || !font.createGlyphVector(EXACT, Character.toString(character)).getOutline().getBounds2D().isEmpty());
    }
}
