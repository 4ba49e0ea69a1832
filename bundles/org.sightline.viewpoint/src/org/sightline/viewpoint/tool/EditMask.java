/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import org.sightline.viewpoint.specification.Description;

/** Takes a typed text apart: {@code {0}:{1}} finds two parts. */
final class EditMask {

    private static final String WHOLE = "{0}";

    private EditMask() {
    }

    /**
     * @param tool a tool with a mask
     * @param text what a person has typed
     * @return the parts of the text by number; absent if it does not match
     */
    static Optional<Object[]> parts(Description tool, String text) {
        String mask = tool.one("mask").map(each -> each.text("mask", WHOLE)).orElse(WHOLE);
        try {
            return Optional.ofNullable(new MessageFormat(mask, Locale.ROOT).parse(text, new ParsePosition(0)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Makes the parts known as {@code arg0} and {@code 0}, and so on. */
    static void enter(ToolSetting setting, Object[] parts) {
        for (int i = 0; i < parts.length; i++) {
            setting.fixed(Integer.toString(i), parts[i]);
            setting.fixed("arg" + i, parts[i]);
        }
    }
}
