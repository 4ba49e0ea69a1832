/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import org.sightline.layout.Point;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;

/**
 * Where a step stands that a person lets go over a row: there, but clear of the row's upper border, and in the middle of a row that holds
 * nothing else. A row that is too thin grows downwards.
 *
 * @param scene the diagram
 */
public record RowPlace(LiveScene scene) {

    /**
     * @param row the row or container that takes the step
     * @param x where the step's left edge is let go, in the chart
     * @param y where its upper edge is let go
     * @param height how high the step is
     * @return its place, as it is stored; O(items of the chart)
     */
    public Point of(SceneItem row, double x, double y, double height) {
        if (row.kind() != ItemKind.BAND) {
            return scene.place(row, x, y);
        }
        double padding = scene.draft().input().options().bandPadding();
        double least = row.bounds().y() + padding;
        double middle = row.bounds().centreY() - height / 2;
        return scene.place(row, x, Math.max(least, isEmpty(row) ? middle : y));
    }

    private boolean isEmpty(SceneItem row) {
        return scene.scene().items().values().stream().filter(each -> row.key().equals(each.parent()))
                .noneMatch(each -> each.kind() == ItemKind.NODE || each.kind() == ItemKind.CONTAINER);
    }
}
