/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing;

import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.messages.MessageBundle;

/** What an element is called in a sentence that says why something cannot be done. */
public final class ElementName {

    private static final MessageBundle TEXTS = MessageBundle.of(ElementName.class);

    private ElementName() {
    }

    /**
     * @param element an element or null
     * @return its name on one line, or words for an element that has none
     */
    public static String of(NamedElement element) {
        String name = element == null ? null : element.getName();
        return name == null || name.isBlank() ? TEXTS.get("name_unnamed") : name.strip().replaceAll("\\s+", " ");
    }
}
