/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts with which a layout refuses what it cannot lay out, from {@code messages.properties} beside this class. */
final class LayoutTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(LayoutTexts.class.getPackageName() + ".messages",
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private LayoutTexts() {
    }

    /**
     * @param key the text's key
     * @param arguments what replaces {0}, {1} ...
     * @return the text
     */
    static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), TEXTS.getLocale()).format(arguments);
    }
}
