/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.findings;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.sightline.diagram.ui.brush.Detail;
import org.sightline.diagram.ui.brush.SwtBrush;
import org.sightline.diagram.ui.canvas.ScenePiece;
import org.sightline.diagram.ui.figures.Boxes;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.PathDrawing;
import org.sightline.validation.Severity;
import org.sightline.validation.live.Marker;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/**
 * The sign at an item that there are findings about. Its shape tells the severity, not only its colour, as the icons of findings do: a disc with
 * a cross for errors, a triangle with an exclamation mark for warnings, a square with an i for hints.
 */
final class MarkFigure extends Figure implements ScenePiece {

    private static final double STROKE = 1.8;
    private static final Color PAPER = Color.WHITE;
    private static final Color ERROR = new Color(0xB3, 0x26, 0x1E);
    private static final Color WARNING = new Color(0xA8, 0x5B, 0x00);
    private static final Color HINT = new Color(0x1B, 0x5F, 0xAA);

    private Marker marker;
    private Rectangle place;

    /** @param clicked run after a click on it */
    MarkFigure(Runnable clicked) {
        setCursor(Cursors.HAND);
        addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                event.consume();
                clicked.run();
            }
        });
    }

    /**
     * @param newMarker what is found
     * @param newPlace where it stands, in the chart
     */
    void show(Marker newMarker, Rectangle newPlace) {
        marker = newMarker;
        place = newPlace;
        setBounds(Boxes.around(newPlace).expand(1, 1));
        repaint();
    }

    /** @return what is found */
    Marker marker() {
        return marker;
    }

    /** The messages, the worst first; made when the mouse rests on it. */
    @Override
    public IFigure getToolTip() {
        return new Label(String.join("\n", marker.messages()));
    }

    @Override
    public void paint(SwtBrush brush, Detail detail) {
        drawings(marker.severity()).forEach(each -> brush.draw(each, detail));
    }

    private List<Drawing> drawings(Severity severity) {
        Ink ground = new Ink(color(severity), PAPER, 1, LineStyle.SOLID, true);
        return switch (severity) {
            case ERROR -> List.of(new BoxDrawing(place, place.width() / 2, ground), stroke(4.5, 4.5, 9.5, 9.5), stroke(9.5, 4.5, 4.5, 9.5));
            case WARNING -> List.of(new PathDrawing(Contour.polygon(at(7, 0), at(14.5, 13.5), at(-0.5, 13.5)), false, ground),
                    block(4.5, 4.5), block(10.2, 2));
            default -> List.of(new BoxDrawing(around(1), 4, Ink.fill(PAPER)), new BoxDrawing(place, 3, Ink.fill(HINT)), block(3, 2), block(6, 5));
        };
    }

    /** A piece of an i or an exclamation mark. */
    private Drawing block(double y, double height) {
        return new BoxDrawing(new Rectangle(place.x() + 6, place.y() + y, 2, height), 0, Ink.fill(PAPER));
    }

    private Rectangle around(double margin) {
        return new Rectangle(place.x() - margin, place.y() - margin, place.width() + 2 * margin, place.height() + 2 * margin);
    }

    private Drawing stroke(double x, double y, double toX, double toY) {
        return new PathDrawing(Contour.through(false, List.of(at(x, y), at(toX, toY))), false, new Ink(null, PAPER, STROKE, LineStyle.SOLID, true));
    }

    private Point at(double x, double y) {
        return new Point(place.x() + x, place.y() + y);
    }

    private static Color color(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            default -> HINT;
        };
    }
}
