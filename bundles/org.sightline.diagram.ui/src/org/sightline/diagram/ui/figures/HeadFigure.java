/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.figures;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.canvas.ScenePiece;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Extent;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.scene.SceneItem;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.style.Color;

/**
 * The head of a row or column. It stays in sight while the chart is scrolled: a row's at the left edge, a column's at the upper one, each
 * with its name in the middle of the part that is seen.
 */
public final class HeadFigure extends Figure implements ScenePiece {

    private static final Color RULE = new Color(0xB4, 0xBB, 0xC4);
    /** Of a head of which less is in sight the name stays where it is. */
    private static final double LEAST = 24;
    /** Before and behind a name that is cut short, in heights of its letters. */
    private static final double AIR = 0.4;

    private SceneItem item;
    private Rectangle place;
    private double nameX;
    private double nameY;
    private final ResizeStrip strip;
    private final TextMeasure measure;
    private List<Drawing> names = List.of();

    /**
     * @param item a row or column
     * @param measure of the name
     */
    public HeadFigure(SceneItem item, TextMeasure measure) {
        this.measure = measure;
        int style = item.kind() == ItemKind.BAND ? SWT.CURSOR_SIZENS : SWT.CURSOR_SIZEWE;
        strip = new ResizeStrip(Display.getCurrent().getSystemCursor(style));
        add(strip);
        show(item, new Rectangle(0, 0, Double.MAX_VALUE / 4, Double.MAX_VALUE / 4), 0, 0);
    }

    /**
     * @param newItem the row or column as it is now
     * @param area the part of the chart that is in sight
     * @param left width that heads of rows take at its left edge
     * @param top height that heads of columns take at its upper edge
     */
    public void show(SceneItem newItem, Rectangle area, double left, double top) {
        Rectangle head = newItem.label();
        boolean row = newItem.kind() == ItemKind.BAND;
        Rectangle newPlace = head.moved(row ? Math.max(0, area.x()) : 0, row ? 0 : Math.max(0, area.y()));
        double room = row ? seen(head.y(), head.bottom(), area.y() + top, area.bottom()) : seen(head.x(), head.right(), area.x() + left, area.right());
        List<Drawing> newNames = names(newItem.drawing().drawings()).stream().map(each -> fitting(each, row, room)).toList();
        Rectangle name = Extent.of(Group.of("name", newNames));
        double newX = row ? newPlace.x() - head.x() : inSight(head.x(), head.right(), area.x() + left, area.right(), name.width());
        double newY = row ? inSight(head.y(), head.bottom(), area.y() + top, area.bottom(), name.height()) : newPlace.y() - head.y();
        if (newItem.equals(item) && newPlace.equals(place) && newX == nameX && newY == nameY && newNames.equals(names)) {
            return;
        }
        item = newItem;
        names = newNames;
        place = newPlace;
        nameX = newX;
        nameY = newY;
        repaint();
        org.eclipse.draw2d.geometry.Rectangle box = Boxes.around(place);
        setBounds(box.getCopy().expand(1, 1));
        int breadth = ResizeStrip.BREADTH;
        strip.setBounds(row ? new org.eclipse.draw2d.geometry.Rectangle(box.x, box.bottom() - breadth, box.width, breadth)
                : new org.eclipse.draw2d.geometry.Rectangle(box.right() - breadth, box.y, breadth, box.height));
        repaint();
    }

    /** How far the middle of the part in sight is from the middle of the whole; less if a name of that length would leave the head. */
    private static double inSight(double from, double to, double first, double last, double length) {
        double start = Math.max(from, first);
        double end = Math.min(to, last);
        double room = Math.max(0, (to - from - length) / 2);
        return end - start < Math.min(to - from, LEAST) ? 0 : Math.clamp((start + end - from - to) / 2, -room, room);
    }

    /** How much of a head is in sight; no limit where that is all of it or hardly anything. */
    private static double seen(double from, double to, double first, double last) {
        double seen = Math.min(to, last) - Math.max(from, first);
        return seen < LEAST || seen >= to - from ? Double.POSITIVE_INFINITY : seen;
    }

    /** Lines along the head are cut short where less of it is in sight; lines across it are as long as it is broad. */
    private Drawing fitting(Drawing drawing, boolean row, double room) {
        return switch (drawing) {
            case Group group -> new Group(group.id(), group.kind(), group.title(), group.link(),
                    group.drawings().stream().map(each -> fitting(each, row, room)).toList());
            case TextDrawing text when text.turned() == row -> ShortName.of(text, room - 2 * text.font().size() * AIR, measure);
            default -> drawing;
        };
    }

    /** @return the row or column */
    public SceneItem item() {
        return item;
    }

    @Override
    public void paint(SwtBrush brush, Detail detail) {
        brush.draw(new BoxDrawing(place, 0, new Ink(fill(), RULE, 1, Ink.line(RULE, 1).line(), false)), detail);
        brush.move(nameX, nameY);
        names.forEach(each -> brush.draw(each, detail));
        brush.move(0, 0);
    }

    private Color fill() {
        for (Drawing each : item.drawing().drawings()) {
            if (each instanceof BoxDrawing box && box.bounds().equals(item.label()) && box.ink().fill() != null) {
                return box.ink().fill();
            }
        }
        return Color.WHITE;
    }

    private static List<Drawing> names(List<Drawing> drawings) {
        return drawings.stream().filter(each -> each instanceof Group group && group.kind().equals("name")).toList();
    }
}
