/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

/**
 * The colours of the workbench by their role, in a light and a dark tone. The style sheets of the two themes use the same ones. Texts in
 * {@link #TEXT}, {@link #QUIET}, {@link #ACCENT}, {@link #GOOD} and {@link #BAD} can be read on every ground (contrast of WCAG level AA).
 */
public enum LookColor {

    /** Ground of editors, charts, lists and pages to be read. */
    PAPER(0xFFFFFF, 0x1E2227),
    /** Ground of windows and views. */
    GROUND(0xF6F7F9, 0x262B31),
    /** Ground of fields and of cards that lie on another ground. */
    RAISED(0xFFFFFF, 0x2F353C),
    /** Ground of what the mouse is over. */
    HOVER(0xE9EDF2, 0x363D45),
    /** Ground of what is chosen. */
    CHOSEN(0xCFE3FA, 0x234669),
    /** Ground of buttons that are pressed. */
    PRESSED(0xD5DAE0, 0x4C5661),
    /** Thin lines that part things. */
    RULE(0xD5DAE0, 0x414A53),
    /** Texts. */
    TEXT(0x1F2933, 0xE4E8EC),
    /** Texts that step back: hints, headings of groups. */
    QUIET(0x55606C, 0xB0BAC4),
    /** Links, frames of what is selected, feedback of gestures. */
    ACCENT(0x0B63CE, 0x6CB0F5),
    /** Frames of what is selected along with something else; not for texts. */
    ACCENT_WEAK(0x6FA8E8, 0x44749F),
    /** What is done, or allowed. */
    GOOD(0x1F7A3F, 0x74CF93),
    /** What is wrong, or forbidden. */
    BAD(0xB3261E, 0xFF9A90),
    /** The mark of the product: ground of the heading of a page. */
    BRAND(0x1B4965, 0x173A50),
    /** Texts on {@link #BRAND}. */
    ON_BRAND(0xFFFFFF, 0xF1F4F6);

    private final int light;
    private final int dark;

    LookColor(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /**
     * @param tone of the workbench
     * @return {@code 0xRRGGBB}
     */
    public int rgb(Tone tone) {
        return tone == Tone.DARK ? dark : light;
    }
}
