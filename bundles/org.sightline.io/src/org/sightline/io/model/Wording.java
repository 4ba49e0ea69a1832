/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.messages.MessageBundle;

/** The texts of this package, and how they name what they speak of. Made when there is something to say, so a good file costs nothing. */
final class Wording {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUOTE = 240;

    private final MessageBundle texts = MessageBundle.of(Wording.class);

    /**
     * @param key the text's key
     * @param arguments texts, numbers, or elements of a model, which are named by kind and name
     * @return the text
     */
    String get(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        return texts.get(key, shown);
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case EObject element -> named(element);
            case String text -> shortened(text, LONGEST_QUOTE);
            default -> argument;
        };
    }

    private String named(EObject element) {
        String kind = element.eClass().getName();
        String name = element instanceof NamedElement named ? named.getName() : null;
        if (name != null && !name.isBlank()) {
            return texts.get("element_named", kind, shortened(name, LONGEST_NAME));
        }
        EObject owner = element.eContainer();
        return owner == null ? kind : texts.get("element_within", kind, named(owner));
    }

    /** One line of bearable length, without half a character at its end. */
    private static String shortened(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end) + "\u2026";
    }
}
