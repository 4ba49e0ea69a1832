/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.feedback;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.figures.EdgeFigure;
import org.sightline.diagram.ui.parts.BoxEditPart;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** Lights up what a gesture would change: green where it is allowed, red where it is forbidden. */
public final class TargetGlow {


    private final DiagramContext context;
    private IFigure frame;
    private EdgeFigure edge;

    /** @param context the open diagram */
    public TargetGlow(DiagramContext context) {
        this.context = context;
    }

    /**
     * @param part what is below the mouse
     * @param allowed whether the gesture is allowed there
     */
    public void show(ItemPart part, boolean allowed) {
        hide();
        if (part.getFigure() instanceof EdgeFigure figure) {
            edge = figure;
            edge.setGlow(allowed ? EdgeFigure.Glow.ALLOWED : EdgeFigure.Glow.FORBIDDEN);
        } else {
            Rectangle bounds = ((BoxEditPart) part).framed();
            part.getFigure().translateToAbsolute(bounds);
            frame = new Frame(Look.current(allowed ? LookColor.GOOD : LookColor.BAD));
            layer().add(frame);
            frame.translateToRelative(bounds);
            frame.setBounds(bounds.expand(2, 2));
        }
    }

    /** Shows nothing. */
    public void hide() {
        if (frame != null) {
            layer().remove(frame);
            frame = null;
        }
        if (edge != null) {
            edge.setGlow(EdgeFigure.Glow.NONE);
            edge = null;
        }
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    /** A frame with a tint. */
    private static final class Frame extends Figure {

        private static final int TINT = 26;

        Frame(Color color) {
            setForegroundColor(color);
            setBackgroundColor(color);
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setAlpha(TINT);
            graphics.fillRectangle(getBounds());
            graphics.setAlpha(255);
            graphics.setLineWidth(2);
            graphics.drawRectangle(getBounds().getCopy().shrink(1, 1).resize(-1, -1));
        }
    }
}
