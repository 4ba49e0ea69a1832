/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.document;

import java.util.List;

/**
 * An OCL document cut into its invariants and definitions, none of them parsed yet.
 *
 * @param text the document
 * @param sections its sections in their order
 * @param mistakes what could not be understood while cutting, in the order of their places
 */
public record RuleDocument(String text, List<Section> sections, List<Mistake> mistakes) {

    /**
     * @param text a Complete OCL document
     * @return its parts
     */
    public static RuleDocument of(String text) {
        return new DocumentCutter(text).cut();
    }

    /**
     * @param offset an offset in the document
     * @return the same as line and column
     */
    public Place place(int offset) {
        return Place.of(text, offset);
    }
}
