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
import org.sightline.render.scene.ItemKind;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** The frame around a selected box; around a row or column it keeps to the name while the chart is scrolled. The mouse goes through it to what it frames. */
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
        return framed.expand(GAP, GAP);
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
