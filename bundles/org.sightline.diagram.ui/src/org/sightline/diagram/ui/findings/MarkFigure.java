/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.findings;

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
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.validation.Severity;
import org.sightline.validation.live.Marker;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/**
 * The sign at an item that there are findings about. Its shape tells the severity, not only its colour: a disc with a bar for errors, a square
 * with an exclamation mark for warnings, a disc with an i for hints.
 */
final class MarkFigure extends Figure implements ScenePiece {

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
        Severity severity = marker.severity();
        double side = place.width();
        box(brush, detail, 0, 0, side, side, severity == Severity.WARNING ? 3 : side / 2, color(severity));
        switch (severity) {
            case ERROR -> box(brush, detail, 3.5, 6, 7, 2, 0, PAPER);
            case WARNING -> {
                box(brush, detail, 6, 3, 2, 5.5, 0, PAPER);
                box(brush, detail, 6, 9.5, 2, 2, 0, PAPER);
            }
            default -> {
                box(brush, detail, 6, 3, 2, 2, 0, PAPER);
                box(brush, detail, 6, 6, 2, 5.5, 0, PAPER);
            }
        }
    }

    private void box(SwtBrush brush, Detail detail, double x, double y, double width, double height, double radius, Color fill) {
        Rectangle bounds = new Rectangle(place.x() + x, place.y() + y, width, height);
        brush.draw(new BoxDrawing(bounds, radius, new Ink(fill, radius > 0 ? PAPER : null, radius > 0 ? 1 : 0, LineStyle.SOLID, false)), detail);
    }

    private static Color color(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            default -> HINT;
        };
    }
}
