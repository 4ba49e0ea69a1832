/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.bend;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** A handle in the middle of a piece of an edge, as long as the piece runs. */
final class PieceHandle extends AbstractHandle {

    private static final int LENGTH = 14;
    private static final int BREADTH = 8;

    private final ItemPart edge;
    private final DiagramContext context;
    private final int piece;

    PieceHandle(ItemPart edge, DiagramContext context, int piece) {
        super(edge, handle -> place(handle, edge, piece), isLevel(edge, piece) ? Cursors.SIZENS : Cursors.SIZEWE);
        this.edge = edge;
        this.context = context;
        this.piece = piece;
    }

    private static boolean isLevel(ItemPart edge, int piece) {
        return edge.item().route().get(piece).y() == edge.item().route().get(piece + 1).y();
    }

    private static void place(IFigure handle, ItemPart edge, int piece) {
        var route = edge.item().route();
        if (piece + 1 >= route.size()) {
            return;
        }
        Point middle = new Point((int) Math.round((route.get(piece).x() + route.get(piece + 1).x()) / 2),
                (int) Math.round((route.get(piece).y() + route.get(piece + 1).y()) / 2));
        edge.getFigure().translateToAbsolute(middle);
        handle.translateToRelative(middle);
        int width = isLevel(edge, piece) ? LENGTH : BREADTH;
        int height = isLevel(edge, piece) ? BREADTH : LENGTH;
        handle.setBounds(new Rectangle(middle.x - width / 2, middle.y - height / 2, width, height));
    }

    /** @return number of the piece in which it stands */
    int piece() {
        return piece;
    }

    @Override
    protected DragTracker createDragTracker() {
        return new PieceDrag(context, edge, piece);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle box = getBounds().getCopy().resize(-1, -1);
        graphics.setBackgroundColor(Look.current(LookColor.RAISED));
        graphics.fillRoundRectangle(box, BREADTH, BREADTH);
        graphics.setForegroundColor(Look.current(LookColor.ACCENT));
        graphics.drawRoundRectangle(box, BREADTH, BREADTH);
    }
}
