/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.select;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.sightline.diagram.ui.canvas.HeadHandle;
import org.sightline.diagram.ui.figures.BoxFigure;
import org.sightline.diagram.ui.parts.BoxEditPart;
import org.sightline.diagram.ui.parts.ItemNote;
import org.sightline.render.scene.ItemKind;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/**
 * The frame around a selected box; that of a row or column lies within it, for next to that there is another one, and keeps to the name while the
 * chart is scrolled. It leaves out the sign of a note. The mouse goes through it to what it frames.
 */
final class OutlineFrame extends AbstractHandle implements HeadHandle {

    private static final int GAP = 3;

    private final BoxEditPart part;
    private final boolean primary;
    private final boolean focus;

    OutlineFrame(BoxEditPart part, boolean primary, boolean focus) {
        super(part, handle -> handle.setBounds(around(part, ((BoxFigure) part.getFigure()).getHandleBounds(), handle)));
        this.part = part;
        this.primary = primary;
        this.focus = focus;
    }

    private static Rectangle around(BoxEditPart part, Rectangle framed, IFigure frame) {
        part.getFigure().translateToAbsolute(framed);
        frame.translateToRelative(framed);
        return part.item().kind() == ItemKind.BAND || part.item().kind() == ItemKind.COLUMN ? framed : framed.expand(GAP, GAP);
    }

    @Override
    public boolean isOverRowHeads() {
        return part.item().kind() == ItemKind.BAND;
    }

    @Override
    public boolean isOverColumnHeads() {
        return part.item().kind() == ItemKind.COLUMN;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected DragTracker createDragTracker() {
        return getOwner().getDragTracker(new Request(RequestConstants.REQ_SELECTION));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle all = getBounds();
        Rectangle sign = sign().intersect(all);
        if (sign.isEmpty()) {
            paintLines(graphics);
            return;
        }
        paintWithin(graphics, all.x, all.y, all.width, sign.y - all.y);
        paintWithin(graphics, all.x, sign.bottom(), all.width, all.bottom() - sign.bottom());
        paintWithin(graphics, all.x, sign.y, sign.x - all.x, sign.height);
        paintWithin(graphics, sign.right(), sign.y, all.right() - sign.right(), sign.height);
    }

    /** Where the sign of the part's note is; empty if it has none. */
    private Rectangle sign() {
        Rectangle sign = part.getEditPolicy(ItemNote.ROLE) instanceof ItemNote note ? note.sign() : new Rectangle();
        part.getFigure().translateToAbsolute(sign);
        translateToRelative(sign);
        return sign;
    }

    private void paintWithin(Graphics graphics, int x, int y, int width, int height) {
        graphics.pushState();
        graphics.clipRect(new Rectangle(x, y, width, height));
        paintLines(graphics);
        graphics.popState();
    }

    private void paintLines(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(Look.current(primary ? LookColor.ACCENT : LookColor.ACCENT_WEAK));
        graphics.setLineWidth(2);
        Rectangle line = around(part, part.framed(), this).shrink(1, 1).resize(-1, -1);
        graphics.drawRoundRectangle(line, 6, 6);
        if (focus) {
            graphics.setLineWidth(1);
            graphics.setLineStyle(SWT.LINE_DOT);
            graphics.drawRoundRectangle(line.shrink(2, 2), 4, 4);
        }
    }
}
