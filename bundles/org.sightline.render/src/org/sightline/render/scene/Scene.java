/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import java.util.List;
import java.util.Map;
import org.sightline.layout.Size;
import org.sightline.render.picture.Picture.Heads;

/**
 * A chart laid out and drawn piece by piece, as immutable data: what a picture frames and an editor shows, so that both agree. The upper left
 * corner is near (0, 0); rules and borders run along half units, so that lines of odd width are sharp.
 *
 * @param items the pieces by their keys, in the order of drawing
 * @param heads the parts that are to stay in sight: names of rows and columns
 * @param size the whole
 */
public record Scene(Map<String, SceneItem> items, Heads heads, Size size) {

    /** A chart of nothing. */
    public static final Scene EMPTY = new Scene(Map.of(), Heads.NONE, Size.NONE);

    /** Guards the map against changes. */
    public Scene {
        items = items instanceof SceneItems own ? own : new SceneItems(items);
    }

    /**
     * @param drawn items with the keys of some that are there
     * @return the scene with these instead; what that costs does not depend on the size of the scene
     * @throws java.util.NoSuchElementException if there is no item with one of the keys
     */
    public Scene with(List<SceneItem> drawn) {
        return new Scene(((SceneItems) items).with(drawn), heads, size);
    }
}
