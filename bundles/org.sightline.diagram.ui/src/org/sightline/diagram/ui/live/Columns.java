/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.Optional;
import org.sightline.model.customerprocess.Phase;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;

/** Finds phases by their place in a chart. */
public final class Columns {

    private Columns() {
    }

    /**
     * @param scene a scene
     * @param x from its left edge
     * @return the column there
     */
    public static Optional<SceneItem> item(Scene scene, double x) {
        return scene.items().values().stream().filter(each -> each.kind() == ItemKind.COLUMN)
                .filter(each -> each.bounds().x() <= x && x < each.bounds().right()).findFirst();
    }

    /**
     * @param scene a scene
     * @param x from its left edge
     * @return the phase whose column is there
     */
    public static Optional<Phase> at(Scene scene, double x) {
        return item(scene, x).map(SceneItem::element).filter(Phase.class::isInstance).map(Phase.class::cast);
    }
}
