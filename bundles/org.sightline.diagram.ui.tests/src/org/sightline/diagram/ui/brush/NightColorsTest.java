/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.sightline.design.NotationFiles;
import org.sightline.ui.look.Contrast;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.look.Tone;
import org.sightline.viewpoint.style.Color;

class NightColorsTest {

    private static final Pattern NOTATION_COLOR = Pattern.compile("UserFixedColor\" name=\"\\w+\" red=\"(\\d+)\" green=\"(\\d+)\" blue=\"(\\d+)\"");
    private static final double ROUNDING = 0.05;

    private static int rgb(Color color) {
        return color.red() << 16 | color.green() << 8 | color.blue();
    }

    private static double contrast(Color one, Color other) {
        return Contrast.between(rgb(one), rgb(other));
    }

    private static List<Color> notation() throws IOException {
        List<Color> colors = new ArrayList<>();
        Matcher matcher = NOTATION_COLOR.matcher(new String(NotationFiles.openSpecification().readAllBytes(), StandardCharsets.UTF_8));
        while (matcher.find()) {
            colors.add(new Color(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
        }
        return colors;
    }

    @Test
    void white_becomesThePaper() {
        assertEquals(LookColor.PAPER.rgb(Tone.DARK), rgb(NightColors.of(Color.WHITE)));
    }

    @Test
    void black_becomesWhite() {
        assertEquals(Color.WHITE, NightColors.of(Color.BLACK));
    }

    @Test
    void colorsOfTheNotation_keepTheirContrasts() throws IOException {
        List<Color> colors = notation();
        assertTrue(colors.size() > 15, "found in the notation: " + colors.size());
        for (Color one : colors) {
            for (Color other : colors) {
                double before = contrast(one, other);
                double after = contrast(NightColors.of(one), NightColors.of(other));
                assertTrue(after > before * (1 - ROUNDING), () -> one + " and " + other + ": " + before + " became " + after);
            }
        }
    }

    @Test
    void anyColorAsBrightAsInk_keepsItsContrastToWhite() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Color color = new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            if (Contrast.luminance(rgb(color)) > 0.02) {
                double before = contrast(color, Color.WHITE);
                assertEquals(before, contrast(NightColors.of(color), NightColors.of(Color.WHITE)), before * ROUNDING, color::toString);
            }
        }
    }

    @Test
    void hue_stays() {
        Color red = NightColors.of(new Color(154, 52, 18));
        assertTrue(red.red() > red.green() && red.green() > red.blue(), red::toString);
    }
}
