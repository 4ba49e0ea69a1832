/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.symbol.Symbol;
import org.sightline.render.text.TextMeasure;
import org.sightline.render.text.WrappedText;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LabelStyle.Alignment;

/**
 * A measured text with an icon before it, ready to be put into a box.
 *
 * @param text the lines
 * @param color their colour
 * @param alignment where short lines stand
 * @param icon null if there is none
 */
record Label(WrappedText text, Color color, Alignment alignment, Symbol icon) {

    private static final double ICON_GAP = 4;

    /** @return whether there is nothing to draw */
    boolean isEmpty() {
        return text.isEmpty() && icon == null;
    }

    private double iconSide() {
        return icon == null ? 0 : Math.round(text.font().size() * 1.35);
    }

    private double iconRoom() {
        return icon == null ? 0 : iconSide() + (text.isEmpty() ? 0 : ICON_GAP);
    }

    /** @return room that it needs */
    Size size() {
        return isEmpty() ? Size.NONE : new Size(Math.ceil(text.width() + iconRoom()), Math.ceil(Math.max(text.height(), iconSide())));
    }

    /** @return room that it needs when it runs upwards */
    Size turnedSize() {
        return new Size(size().height(), size().width());
    }

    /**
     * @param box where it is centred from top to bottom, and aligned from left to right
     * @param measure the measure of texts
     * @return its pieces
     */
    List<Drawing> drawn(Rectangle box, TextMeasure measure) {
        List<Drawing> drawings = new ArrayList<>(text.lines().size() + 1);
        double left = box.x();
        if (icon != null) {
            double whole = text.width() + iconRoom();
            left = switch (alignment) {
                case LEFT -> box.x();
                case CENTER -> box.centreX() - whole / 2;
                case RIGHT -> box.right() - whole;
            };
            drawings.addAll(icon.drawn(new Rectangle(left, box.centreY() - iconSide() / 2, iconSide(), iconSide()), color));
            left += iconRoom();
        }
        Rectangle room = icon == null ? box : new Rectangle(left, box.y(), text.width(), box.height());
        double line = measure.lineHeight(text.font());
        double baseline = room.centreY() - text.height() / 2 + measure.baseline(text.font());
        for (String each : text.lines()) {
            drawings.add(line(each, room, baseline, measure));
            baseline += line;
        }
        return drawings;
    }

    private TextDrawing line(String line, Rectangle room, double baseline, TextMeasure measure) {
        double width = measure.width(line, text.font());
        return switch (alignment) {
            case LEFT -> new TextDrawing(room.x(), baseline, line, width, text.font(), color, Anchor.LEFT, false);
            case CENTER -> new TextDrawing(room.centreX(), baseline, line, width, text.font(), color, Anchor.MIDDLE, false);
            case RIGHT -> new TextDrawing(room.right(), baseline, line, width, text.font(), color, Anchor.RIGHT, false);
        };
    }

    /**
     * @param box where it is centred, running upwards
     * @param measure the measure of texts
     * @return its pieces, without the icon
     */
    List<Drawing> turned(Rectangle box, TextMeasure measure) {
        List<Drawing> drawings = new ArrayList<>(text.lines().size());
        double x = box.centreX() - text.height() / 2 + measure.baseline(text.font());
        for (String each : text.lines()) {
            Point at = new Point(x, box.centreY());
            drawings.add(new TextDrawing(at.x(), at.y(), each, measure.width(each, text.font()), text.font(), color, Anchor.MIDDLE, true));
            x += measure.lineHeight(text.font());
        }
        return drawings;
    }
}
