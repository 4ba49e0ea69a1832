/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.refresh.Computation;

/** Whether a mapping's precondition lets one element be shown in one container, and the box that shows it if so. */
final class Decision extends Computation {

    private final Content content;
    private final Shelf shelf;
    private final EObject element;
    private boolean accepted;
    private Box box;

    Decision(Content content, Shelf shelf, EObject element) {
        this.content = content;
        this.shelf = shelf;
        this.element = element;
    }

    Content content() {
        return content;
    }

    Shelf shelf() {
        return shelf;
    }

    EObject element() {
        return element;
    }

    boolean isAccepted() {
        return accepted;
    }

    /** Takes over an answer; if it is another one than before, a box has to be made or dropped. */
    boolean accept(boolean now) {
        boolean changed = now != accepted;
        accepted = now;
        if (changed) {
            shelf.open().add(this);
        }
        return changed;
    }

    /** @return the box; null if there is none yet or any more */
    Box box() {
        return box;
    }

    void box(Box newBox) {
        box = newBox;
    }

    /** @return whether the box is there and should not be, or the other way round */
    boolean isOpen() {
        return accepted != (box != null);
    }
}
