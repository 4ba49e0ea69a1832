/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.lists;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * Lines, some of them groups with further lines. The input of the viewer is the list of the former.
 *
 * @param <G> kind of group
 */
public class GroupContent<G> implements ITreeContentProvider {

    private final Class<G> group;
    private final Function<G, List<?>> lines;

    /**
     * @param group kind of group; no line is of that kind
     * @param lines what is in a group, which may be nothing
     */
    public GroupContent(Class<G> group, Function<G, List<?>> lines) {
        this.group = group;
        this.lines = lines;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public final Object[] getChildren(Object line) {
        return hasChildren(line) ? lines.apply(group.cast(line)).toArray() : new Object[0];
    }

    /** @return nothing: no viewer of such lines is asked to reveal one of them */
    @Override
    public final Object getParent(Object line) {
        return null;
    }

    @Override
    public final boolean hasChildren(Object line) {
        return group.isInstance(line);
    }
}
