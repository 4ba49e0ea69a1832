/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import org.sightline.model.messages.MessageBundle;

/** Names as people read them. */
final class Names {

    private static final MessageBundle TEXTS = MessageBundle.of(BpmnImporter.class);

    private Names() {
    }

    /** @return the element's name with each stretch of white space made one space; "" if it has none */
    static String of(XmlElement element) {
        return normal(element.attribute("name"));
    }

    /** @return the text with each stretch of white space made one space, none at its ends */
    static String normal(String text) {
        boolean clean = true;
        boolean space = true;
        for (int i = 0; i < text.length() && clean; i++) {
            char c = text.charAt(i);
            boolean white = isSpace(c);
            clean = !white || c == ' ' && !space;
            space = white;
        }
        return clean && !(space && !text.isEmpty()) ? text : collapse(text);
    }

    private static String collapse(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = words.length() > 0;
            } else {
                if (gap) {
                    words.append(' ');
                    gap = false;
                }
                words.append(c);
            }
        }
        return words.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** @return the first that is not empty; empty if all are */
    static String first(String... names) {
        for (String name : names) {
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /** @return the name of that key, for something that the file gives no name */
    static String text(String key) {
        return TEXTS.get(key);
    }
}
