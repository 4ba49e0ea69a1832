/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

import java.util.List;

/**
 * Pieces that belong together, for example all that shows one step.
 *
 * @param id unique in the picture, a name that XML allows; empty if none
 * @param kind what it shows, one word for style sheets and scripts, the name of a mapping for example; empty if unknown
 * @param title text for the mouse and for screen readers, clean; empty if none
 * @param link where a click leads; empty if nowhere
 * @param drawings the pieces
 */
public record Group(String id, String kind, String title, String link, List<Drawing> drawings) implements Drawing {

    /** Guards the list against changes. */
    public Group {
        drawings = List.copyOf(drawings);
    }

    /**
     * @param kind what it shows
     * @param drawings the pieces
     * @return a group without id, title and link
     */
    public static Group of(String kind, List<Drawing> drawings) {
        return new Group("", kind, "", "", drawings);
    }
}
