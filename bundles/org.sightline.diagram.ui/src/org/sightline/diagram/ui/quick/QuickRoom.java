/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.Arrays;
import java.util.Comparator;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemNote;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.layout.Rectangle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;

/**
 * Finds at which sides of an item handles hide least of its neighbours: steps, marks, signs of notes and texts. What comes next stands at the
 * right or else above, the others below, or else above or at the left. It asks again only when the chart or the zoom has changed; O(items of the
 * chart) then.
 */
final class QuickRoom {

    private static final Rectangle NOWHERE = new Rectangle(0, 0, 0, 0);

    private final DiagramContext context;
    private final ItemPart part;
    private final int onward;
    private final int others;
    private Scene scene;
    private double zoom;
    private Side onwardSide;
    private Side otherSide;

    /**
     * @param context the open diagram
     * @param part the item
     * @param onward how many handles make what comes next
     * @param others how many others there are
     */
    QuickRoom(DiagramContext context, ItemPart part, int onward, int others) {
        this.context = context;
        this.part = part;
        this.onward = onward;
        this.others = others;
    }

    /** @return where the handles stand that make what comes next */
    Side onwardSide() {
        look();
        return onwardSide;
    }

    /** @return where the other handles stand */
    Side otherSide() {
        look();
        return otherSide;
    }

    private void look() {
        if (scene != context.scene().scene() || zoom != context.viewer().root().zoom()) {
            scene = context.scene().scene();
            zoom = context.viewer().root().zoom();
            onwardSide = best(onward, Side.RIGHT, Side.ABOVE);
            otherSide = onwardSide == Side.ABOVE ? best(others, Side.BELOW, Side.LEFT) : best(others, Side.BELOW, Side.ABOVE, Side.LEFT);
        }
    }

    private Side best(int count, Side... sides) {
        double length = QuickPlace.length(count) / zoom;
        double breadth = (QuickPlace.DISTANCE + QuickHandle.SIDE) / zoom;
        return Arrays.stream(sides).min(Comparator.comparingDouble(each -> hidden(each.cover(around(), length, breadth)))).orElseThrow();
    }

    /** With the text beside it. */
    private Rectangle around() {
        Rectangle box = part.item().bounds();
        Rectangle text = part.item().label() == null ? box : part.item().label();
        double left = Math.min(box.x(), text.x());
        double top = Math.min(box.y(), text.y());
        return new Rectangle(left, top, Math.max(box.right(), text.right()) - left, Math.max(box.bottom(), text.bottom()) - top);
    }

    private double hidden(Rectangle handles) {
        double area = 0;
        for (SceneItem each : scene.items().values()) {
            boolean isShape = each.kind() == ItemKind.NODE || each.kind() == ItemKind.MARK || each.kind() == ItemKind.CONTAINER;
            if (!each.key().equals(part.item().key()) && (isShape || each.kind() == ItemKind.EDGE)) {
                boolean isAround = each.bounds().contains(part.item().bounds(), 0);
                area += isShape && !isAround ? common(handles, each.bounds()) : 0;
                area += each.label() != null && !isAround ? common(handles, each.label()) : 0;
                area += isShape ? context.chart().part(each.key()).map(this::sign).map(sign -> common(handles, sign)).orElse(0.0) : 0;
            }
        }
        return area;
    }

    private Rectangle sign(ItemPart neighbour) {
        if (!(neighbour.getEditPolicy(ItemNote.ROLE) instanceof ItemNote note)) {
            return NOWHERE;
        }
        var sign = note.sign();
        return new Rectangle(sign.x, sign.y, sign.width, sign.height);
    }

    private static double common(Rectangle one, Rectangle other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
