/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Picture;

/**
 * A picture of some things of a scene, where they are, with nothing around them: the things themselves, what stands in or on them, and the
 * edges between them.
 */
public final class CutOut {

    private static final double MARGIN = 8;

    private final Scene scene;
    private final Set<String> taken;

    private CutOut(Scene scene, Collection<String> keys) {
        this.scene = scene;
        taken = new HashSet<>(keys);
        scene.items().values().stream().filter(each -> isWithin(each.parent())).forEach(each -> taken.add(each.key()));
        scene.items().values().stream().filter(each -> each.kind() == ItemKind.EDGE).filter(this::joinsTaken)
                .forEach(each -> taken.add(each.key()));
    }

    /**
     * @param scene a chart; O(its items)
     * @param keys keys of some of its items; others are ignored
     * @param title what the picture shows
     * @return the picture, just large enough; of size 1 by 1 and empty if no item has one of the keys
     */
    public static Picture of(Scene scene, Collection<String> keys, String title) {
        return Picture.around(new CutOut(scene, keys).drawings(), MARGIN, title);
    }

    private boolean isWithin(String parent) {
        String each = parent;
        while (each != null && !taken.contains(each)) {
            SceneItem item = scene.items().get(each);
            each = item == null ? null : item.parent();
        }
        return each != null;
    }

    private boolean joinsTaken(SceneItem edge) {
        return taken.contains(edge.source()) && taken.contains(edge.target());
    }

    private List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>();
        scene.items().values().stream().filter(each -> taken.contains(each.key())).forEach(each -> drawings.add(each.drawing()));
        return drawings;
    }
}
