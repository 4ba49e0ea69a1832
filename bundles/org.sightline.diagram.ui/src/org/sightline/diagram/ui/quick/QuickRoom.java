/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;

/**
 * Finds on which side of an item handles hide least of its neighbours: steps, marks and texts. It asks again only when the chart or the zoom has
 * changed; O(items of the chart) then.
 */
final class QuickRoom {

    private final DiagramContext context;
    private final ItemPart part;
    private Scene scene;
    private double zoom;
    private boolean isAbove;

    /**
     * @param context the open diagram
     * @param part the item
     */
    QuickRoom(DiagramContext context, ItemPart part) {
        this.context = context;
        this.part = part;
    }

    /**
     * @param count how many handles stand at the item's right, or else above it
     * @return whether they hide less above
     */
    boolean isAbove(int count) {
        if (scene != context.scene().scene() || zoom != context.viewer().root().zoom()) {
            scene = context.scene().scene();
            zoom = context.viewer().root().zoom();
            double length = QuickPlace.length(count) / zoom;
            double breadth = (QuickPlace.DISTANCE + QuickHandle.SIDE) / zoom;
            Rectangle box = part.item().bounds();
            double top = Math.min(box.centreY() - length / 2, box.bottom() - length);
            isAbove = hidden(new Rectangle(box.right(), top, breadth, length))
                    > hidden(new Rectangle(box.centreX() - length / 2, box.y() - breadth, length, breadth));
        }
        return isAbove;
    }

    private double hidden(Rectangle handles) {
        double area = 0;
        for (SceneItem each : scene.items().values()) {
            boolean isShape = each.kind() == ItemKind.NODE || each.kind() == ItemKind.MARK || each.kind() == ItemKind.CONTAINER;
            if (!each.key().equals(part.item().key()) && (isShape || each.kind() == ItemKind.EDGE)) {
                boolean isAround = each.bounds().contains(part.item().bounds(), 0);
                area += isShape && !isAround ? common(handles, each.bounds()) : 0;
                area += each.label() != null && !isAround ? common(handles, each.label()) : 0;
            }
        }
        return area;
    }

    private static double common(Rectangle one, Rectangle other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
