/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what is done to the parts of a representation until the next {@link #take}. Nothing counts as a change before {@link #start},
 * since all that is made until then is the representation itself.
 *
 * @param <T> a view of a diagram or an element of a table
 */
public final class ChangeRecorder<T extends Computation> {

    private final Set<T> added = new LinkedHashSet<>();
    private final Set<T> removed = new LinkedHashSet<>();
    private final Set<T> changed = new LinkedHashSet<>();
    private boolean rearranged;
    private boolean started;

    /** From now on changes count. */
    public void start() {
        started = true;
    }

    /** @return whether changes count */
    public boolean hasStarted() {
        return started;
    }

    /** @param part a new part */
    public void added(T part) {
        if (started) {
            added.add(part);
        }
    }

    /** @param part a part that is no longer shown; of one that came after the last change was taken nothing is told */
    public void removed(T part) {
        if (started && !added.remove(part)) {
            removed.add(part);
        }
    }

    /** @param part a part that looks different, is shown or hidden now, or holds other parts or holds them in another order */
    public void changed(T part) {
        if (started) {
            changed.add(part);
        }
    }

    /** The same holds for the representation itself. */
    public void rearranged() {
        rearranged = started;
    }

    /** @return the parts added since the last change was taken, in order */
    public Set<T> added() {
        return Collections.unmodifiableSet(added);
    }

    /** @return the parts removed since the last change was taken, in order */
    public Set<T> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** @return what has changed since the start or since this was last asked; {@link RepresentationChange#none()} if nothing has */
    public RepresentationChange<T> take() {
        changed.removeIf(Computation::isOver);
        changed.removeAll(added);
        changed.removeAll(removed);
        RepresentationChange<T> change = new RepresentationChange<>(List.copyOf(added), List.copyOf(removed), List.copyOf(changed), rearranged);
        added.clear();
        removed.clear();
        changed.clear();
        rearranged = false;
        return change.isEmpty() ? RepresentationChange.none() : change;
    }
}
