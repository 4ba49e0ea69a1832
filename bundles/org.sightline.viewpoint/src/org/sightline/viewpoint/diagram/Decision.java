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
    private final Slot slot;
    private final EObject element;
    private boolean accepted;
    private Box box;

    Decision(Content content, Slot slot, EObject element) {
        this.content = content;
        this.slot = slot;
        this.element = element;
    }

    Content content() {
        return content;
    }

    Slot slot() {
        return slot;
    }

    EObject element() {
        return element;
    }

    boolean isAccepted() {
        return accepted;
    }

    /** @return whether this is different from before */
    boolean accept(boolean now) {
        boolean changed = now != accepted;
        accepted = now;
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
