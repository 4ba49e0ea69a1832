/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sightline.ui.look.Contrast;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.look.Tone;

/** All icons of the product are one family: squares that are drawn for 16 pixels (signs on other icons: 8), readable in both themes. */
class IconsTest {

    private static final Pattern COLOR = Pattern.compile("#([0-9a-fA-F]{6})\\b");

    private static List<URL> icons() {
        List<URL> icons = new ArrayList<>();
        for (Bundle bundle : FrameworkUtil.getBundle(IconsTest.class).getBundleContext().getBundles()) {
            Enumeration<URL> found = bundle.getSymbolicName().startsWith("org.sightline.") ? bundle.findEntries("icons", "*.svg", true) : null;
            if (found != null) {
                icons.addAll(Collections.list(found));
            }
        }
        return icons;
    }

    private static String text(URL icon) throws IOException {
        try (InputStream in = icon.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyIcon_isDrawnForSixteenPixels() throws IOException {
        List<URL> icons = icons();
        assertTrue(icons.size() > 80, () -> "icons: " + icons.size());
        for (URL icon : icons) {
            String box = icon.getPath().contains("/sign-") ? "0 0 8 8" : "0 0 16 16";
            assertTrue(text(icon).contains("viewBox=\"" + box + "\""), icon.toString());
        }
    }

    @Test
    void everyIcon_canBeSeenInBothThemes() throws IOException {
        for (URL icon : icons()) {
            List<Integer> colors = COLOR.matcher(text(icon)).results().map(found -> Integer.parseInt(found.group(1), 16)).toList();
            for (LookColor ground : Arrays.asList(LookColor.PAPER, LookColor.GROUND)) {
                for (Tone tone : Tone.values()) {
                    assertTrue(colors.stream().anyMatch(color -> Contrast.between(color, ground.rgb(tone)) >= Contrast.SYMBOL), () -> icon + " on " + ground + ", " + tone);
                }
            }
        }
    }
}
