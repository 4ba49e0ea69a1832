/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.canvas.ScenePiece;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/**
 * A veil over the whole chart, and above it what is lit, with the marks and events at its border, which it would cover. The mouse does not
 * notice it.
 */
final class LightFigure extends Figure implements ScenePiece {

    private static final double VEIL = 0.78;
    private static final double FRAME = 3;
    private static final double DISTANCE = 4;
    private static final double RADIUS = 8;
    private static final Color MARK = new Color(0xE0, 0x8A, 0x00);

    private final List<SceneItem> lit = new ArrayList<>();
    private final List<SceneItem> marked = new ArrayList<>();

    /**
     * @param scene the chart
     * @param light what is lit in it
     */
    void show(Scene scene, Light light) {
        lit.clear();
        marked.clear();
        Set<String> keys = new HashSet<>();
        Set<String> hosts = new HashSet<>();
        for (SceneItem each : scene.items().values()) {
            boolean isAtHost = each.kind() == ItemKind.MARK && keys.contains(each.parent()) || each.kind() == ItemKind.NODE && hosts.contains(each.parent());
            boolean isOwn = each.view() != null && each.view().semanticElements().contains(each.element());
            boolean isMarked = isOwn && light.marked().contains(each.element());
            if (isMarked) {
                marked.add(each);
            }
            if (isAtHost || isMarked || isOwn && light.lit().contains(each.element())) {
                keys.add(each.key());
                if (each.kind() == ItemKind.NODE) {
                    hosts.add(each.key());
                }
                lit.add(each);
            }
        }
        repaint();
    }

    /** @return what is marked at the moment */
    List<SceneItem> marked() {
        return List.copyOf(marked);
    }

    @Override
    public void paint(SwtBrush brush, Detail detail) {
        Rectangle all = getBounds();
        Ink veil = Ink.fill(Color.WHITE).with(new Ink.Effects(null, VEIL, 1));
        brush.draw(new BoxDrawing(new org.sightline.layout.Rectangle(all.x, all.y, all.width, all.height), 0, veil), Detail.SHAPES);
        lit.stream().filter(LightFigure::isDrawnAgain).forEach(each -> brush.draw(each.drawing(), detail));
        Ink frame = new Ink(null, MARK, FRAME, LineStyle.SOLID, true);
        marked.stream().filter(each -> each.kind() != ItemKind.EDGE)
                .forEach(each -> brush.draw(new BoxDrawing(around(each.bounds()), RADIUS, frame), Detail.FULL));
    }

    private static org.sightline.layout.Rectangle around(org.sightline.layout.Rectangle bounds) {
        return new org.sightline.layout.Rectangle(bounds.x() - DISTANCE, bounds.y() - DISTANCE, bounds.width() + 2 * DISTANCE,
                bounds.height() + 2 * DISTANCE);
    }

    /** What stands in a row or container would disappear behind it. */
    private static boolean isDrawnAgain(SceneItem item) {
        return item.kind() == ItemKind.NODE || item.kind() == ItemKind.EDGE || item.kind() == ItemKind.MARK;
    }

    @Override
    public Rectangle getBounds() {
        return getParent() == null ? super.getBounds() : getParent().getBounds();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
