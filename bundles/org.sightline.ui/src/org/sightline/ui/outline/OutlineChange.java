/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.outline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;

/**
 * What has changed in an outline.
 *
 * @param isAll whether anything may be another; nothing else counts then
 * @param parents lines, or the input of the outline, that have other lines below them or have them in another order
 * @param named lines that are called otherwise
 */
public record OutlineChange(boolean isAll, Set<Object> parents, Set<Object> named) {

    /** Nothing has. */
    public static final OutlineChange NONE = new OutlineChange(false, Set.of(), Set.of());
    /** Everything may have. */
    public static final OutlineChange ALL = new OutlineChange(true, Set.of(), Set.of());

    /**
     * @param parents lines with other lines below them
     * @param named lines that are called otherwise
     * @return the change
     */
    public static OutlineChange of(Collection<?> parents, Collection<?> named) {
        return new OutlineChange(false, new LinkedHashSet<>(parents), new LinkedHashSet<>(named));
    }

    /** @return this change and a later one in one */
    OutlineChange and(OutlineChange later) {
        if (isAll || later.isAll) {
            return ALL;
        }
        OutlineChange both = of(parents, named);
        both.parents.addAll(later.parents);
        both.named.addAll(later.named);
        return both;
    }

    /** Shows it; lines that are as before, and those that nobody has opened yet, cost nothing. */
    void show(TreeViewer viewer) {
        if (isAll) {
            viewer.refresh();
        } else {
            parents.forEach(each -> viewer.refresh(each, false));
            viewer.update(List.copyOf(named).toArray(), null);
        }
    }
}
