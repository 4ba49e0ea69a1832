/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.voice;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** What a canvas shows that is no control, such as the cells of a table. Each part has a number from 0, by which it is known as long as it is there. */
public interface SpokenParts {

    /** @return the parts in the order of reading; few: those in sight at most */
    List<Integer> parts();

    /** @return the part that the user is at; -1 if at none */
    int focused();

    /**
     * @param part one of the parts
     * @return what it is called
     */
    String name(int part);

    /**
     * @param part one of the parts
     * @return what more there is to say of it; may be empty
     */
    default String more(int part) {
        return "";
    }

    /**
     * @param part one of the parts
     * @return what it is, a role of {@link org.eclipse.swt.accessibility.ACC}
     */
    int role(int part);

    /**
     * @param part one of the parts
     * @return where it is in the canvas
     */
    Rectangle bounds(int part);
}
