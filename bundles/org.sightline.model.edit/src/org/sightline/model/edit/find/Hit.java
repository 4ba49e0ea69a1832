/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.find;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.sightline.model.customerprocess.ModelElement;

/**
 * A text in which something was found.
 *
 * @param element the element that has it
 * @param feature by which of its attributes
 * @param index its place in the list of an attribute with many values, else 0
 * @param value the whole text
 * @param spans where in it, one behind the other
 */
public record Hit(ModelElement element, EAttribute feature, int index, String value, List<Span> spans) {

    /**
     * A part of a text.
     *
     * @param start its first character
     * @param end the character behind its last
     */
    public record Span(int start, int end) {
    }
}
