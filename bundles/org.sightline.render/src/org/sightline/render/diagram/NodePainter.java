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
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.roles.RoleKind;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Box.Kind;
import org.sightline.viewpoint.diagram.Decoration;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.Shape;

/** Draws nodes with their texts and decorations. */
final class NodePainter {

    private static final double DECORATION = 16;
    private static final double DOT = 12;

    private final Painting painting;

    NodePainter(Painting painting) {
        this.painting = painting;
    }

    /**
     * @param figure a node
     * @return it
     */
    Group drawn(NodeFigure figure) {
        Rectangle box = painting.geometry().nodes().get(figure.id());
        List<Drawing> drawings = new ArrayList<>();
        if (figure.role().kind() == RoleKind.POINT) {
            drawings.add(new OvalDrawing(dot(painting.curveRoom(figure), figure.height()), Ink.both(fill(figure.box()), Color.WHITE, 1.5)));
        } else {
            drawings.addAll(painting.shapes().drawn(box, figure.box().style()));
        }
        if (isTitled(figure)) {
            drawings.addAll(titled(figure, box));
        } else {
            drawings.addAll(figure.inside().drawn(room(figure, box), painting.measure()));
        }
        Rectangle beside = painting.geometry().labels().get(figure.id());
        if (beside != null) {
            drawings.addAll(figure.beside().drawn(beside, painting.measure()));
        }
        figure.box().decorations().forEach(each -> drawings.addAll(decoration(each, box)));
        return painting.group(figure.id(), figure.box(), figure.box().tooltip(), drawings);
    }

    /**
     * @param figure a mark
     * @param place where it is, its text included
     * @return it
     */
    Group mark(NodeFigure figure, Rectangle place) {
        Rectangle box = new Rectangle(place.x(), place.y(), figure.size().width(), figure.size().height());
        List<Drawing> drawings = new ArrayList<>(painting.shapes().drawn(box, figure.box().style()));
        drawings.addAll(figure.inside().drawn(box, painting.measure()));
        if (!figure.beside().isEmpty()) {
            double width = figure.beside().size().width();
            drawings.addAll(figure.beside().drawn(new Rectangle(place.right() - width, place.y(), width, place.height()), painting.measure()));
        }
        return painting.group(figure.id(), figure.box(), figure.box().tooltip(), drawings);
    }

    private static Rectangle room(NodeFigure figure, Rectangle box) {
        return inset(new Rectangle(box.x(), box.y() + figure.strip(), box.width(), box.height() - figure.strip() - figure.foot()));
    }

    private static Rectangle title(NodeFigure figure, Rectangle box) {
        Rectangle room = inset(box);
        double height = figure.inside().size().height() + NodeSizing.PADDING / 2;
        return new Rectangle(room.x(), box.y() + NodeSizing.PADDING / 2, room.width(), height);
    }

    /**
     * @param figure a node
     * @return where its name stands
     */
    Rectangle label(NodeFigure figure) {
        Rectangle box = painting.geometry().nodes().get(figure.id());
        Rectangle beside = painting.geometry().labels().get(figure.id());
        return beside != null ? beside : isTitled(figure) ? title(figure, box) : room(figure, box);
    }

    private static boolean isTitled(NodeFigure figure) {
        return figure.role().kind() == RoleKind.CONTAINER || figure.box().kind() == Kind.LIST;
    }

    private static Rectangle inset(Rectangle box) {
        double padding = Math.min(NodeSizing.PADDING, box.width() / 2);
        return new Rectangle(box.x() + padding, box.y(), box.width() - 2 * padding, box.height());
    }

    /**
     * @param box room of a point of a curve
     * @param value its height, 0 to 1
     * @return the point
     */
    static Rectangle dot(Rectangle box, double value) {
        double y = box.bottom() - DOT / 2 - value * (box.height() - DOT);
        return new Rectangle(box.centreX() - DOT / 2, y - DOT / 2, DOT, DOT);
    }

    private static Color fill(Box box) {
        return box.style() == null ? Color.GRAY : switch (box.style().shape()) {
            case Shape.Ellipse it -> it.color();
            case Shape.Square it -> it.color();
            case Shape.Dot it -> it.color();
            default -> LabelMaker.color(box.style().label());
        };
    }

    private List<Drawing> titled(NodeFigure figure, Rectangle box) {
        Rectangle room = inset(box);
        Rectangle title = title(figure, box);
        List<Drawing> drawings = new ArrayList<>(figure.inside().drawn(title, painting.measure()));
        double y = title.bottom() + NodeSizing.PADDING / 2;
        if (!figure.rows().isEmpty()) {
            Ink rule = Ink.line(new Color(0xC4, 0xC9, 0xCF), 1);
            double line = Math.floor(y) + box.y() - Math.floor(box.y());
            drawings.add(new PathDrawing(Contour.through(false, List.of(new Point(box.x(), line), new Point(box.right(), line))), rule));
            y += NodeSizing.PADDING / 2;
        }
        for (Label each : figure.rows()) {
            drawings.addAll(each.drawn(new Rectangle(room.x(), y, room.width(), each.size().height()), painting.measure()));
            y += each.size().height() + NodeSizing.ROW_GAP;
        }
        return drawings;
    }

    private List<Drawing> decoration(Decoration decoration, Rectangle box) {
        String position = decoration.position();
        double x = position.contains("WEST") ? box.x() - DECORATION / 3 : position.contains("EAST") ? box.right() - DECORATION * 2 / 3
                : box.centreX() - DECORATION / 2;
        double y = position.contains("NORTH") ? box.y() - DECORATION / 3 : position.contains("SOUTH") ? box.bottom() - DECORATION * 2 / 3
                : box.centreY() - DECORATION / 2;
        List<Drawing> drawn = painting.symbols().symbol(decoration.image())
                .map(each -> each.drawn(new Rectangle(x, y, DECORATION, DECORATION), Color.BLACK)).orElse(List.of());
        return drawn.isEmpty() ? drawn : List.of(new Group("", "decoration", decoration.tooltip(), "", drawn));
    }
}
