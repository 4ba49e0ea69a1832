/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.look.Tone;

class StyleSheetsTest {

    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{6});");
    private static final Pattern TRIPLE = Pattern.compile("=(\\d+),(\\d+),(\\d+)'");

    private static Set<String> colors(Tone tone) throws IOException {
        try (InputStream sheet = StyleSheetsTest.class.getResourceAsStream(tone == Tone.DARK ? "/css/dark.css" : "/css/light.css")) {
            String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> colors = HEX.matcher(text).results().map(found -> found.group(1).toUpperCase()).collect(Collectors.toCollection(TreeSet::new));
            for (Matcher triple = TRIPLE.matcher(text); triple.find();) {
                colors.add(String.format("%02X%02X%02X", Integer.valueOf(triple.group(1)), Integer.valueOf(triple.group(2)), Integer.valueOf(triple.group(3))));
            }
            return colors;
        }
    }

    @Test
    void everyColor_isOneOfTheRoles() throws IOException {
        for (Tone tone : Tone.values()) {
            Set<String> used = colors(tone);
            assertTrue(used.size() > 5, used::toString);
            used.removeAll(Arrays.stream(LookColor.values()).map(role -> String.format("%06X", role.rgb(tone))).toList());
            assertEquals(Set.of(), used, tone + " has colours of no role");
        }
    }

    @Test
    void system_decidesUnlessSomethingIsChosen() {
        assertEquals(Tone.DARK, Appearance.SYSTEM.tone(true));
        assertEquals(Tone.LIGHT, Appearance.SYSTEM.tone(false));
        assertEquals(Tone.LIGHT, Appearance.LIGHT.tone(true));
        assertEquals(Tone.DARK, Appearance.DARK.tone(false));
    }
}
