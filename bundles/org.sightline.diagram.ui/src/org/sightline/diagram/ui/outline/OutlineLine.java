/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.ui.elements.ElementReference;

/** A line of a diagram's outline: an item of the scene, with what lies in it or leaves it. Lines of the same item are equal, and mostly one. */
final class OutlineLine implements ElementReference {

    private final String key;
    private final EObject shown;
    private String text = "";
    private OutlineLine parent;
    private List<OutlineLine> children = List.of();

    OutlineLine(String key, EObject shown) {
        this.key = key;
        this.shown = shown;
    }

    void parent(OutlineLine line) {
        parent = line;
    }

    /** @return whether it had another text before */
    boolean text(String now) {
        boolean isOther = !now.equals(text);
        text = now;
        return isOther;
    }

    /** @return whether other lines were below it before, or in another order */
    boolean children(List<OutlineLine> lines) {
        boolean isOther = !lines.equals(children);
        children = lines;
        return isOther;
    }

    List<OutlineLine> children() {
        return children;
    }

    OutlineLine parent() {
        return parent;
    }

    String text() {
        return text;
    }

    @Override
    public Optional<EObject> element() {
        return Optional.of(shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineLine line && key.equals(line.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
