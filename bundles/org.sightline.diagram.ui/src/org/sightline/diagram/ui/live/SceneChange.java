/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;

/**
 * What differs between two scenes.
 *
 * @param scene the newer one
 * @param added items that the older one lacks, in the order of drawing
 * @param removed items that the newer one lacks
 * @param changed items of the newer one that are not equal to those of the older one
 */
public record SceneChange(Scene scene, List<SceneItem> added, List<SceneItem> removed, List<SceneItem> changed) {

    /**
     * Compares all items; an item that is the same object costs next to nothing.
     *
     * @param before the older scene
     * @param after the newer scene
     * @return what differs
     */
    public static SceneChange between(Scene before, Scene after) {
        List<SceneItem> added = new ArrayList<>();
        List<SceneItem> removed = new ArrayList<>();
        List<SceneItem> changed = new ArrayList<>();
        Map<String, SceneItem> former = before.items();
        for (SceneItem each : after.items().values()) {
            SceneItem other = former.get(each.key());
            if (other == null) {
                added.add(each);
            } else if (other.kind() != each.kind()) {
                removed.add(other);
                added.add(each);
            } else if (other != each && !other.equals(each)) {
                changed.add(each);
            }
        }
        former.values().stream().filter(each -> !after.items().containsKey(each.key())).forEach(removed::add);
        return new SceneChange(after, added, removed, changed);
    }

    /**
     * @param before the older scene
     * @param after the newer scene, with the same items
     * @param drawn the items of the newer scene that may differ
     * @return what differs
     */
    static SceneChange of(Scene before, Scene after, List<SceneItem> drawn) {
        List<SceneItem> changed = drawn.stream().filter(each -> !each.equals(before.items().get(each.key()))).toList();
        return new SceneChange(after, List.of(), List.of(), changed);
    }

    /** @return whether nothing differs */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
