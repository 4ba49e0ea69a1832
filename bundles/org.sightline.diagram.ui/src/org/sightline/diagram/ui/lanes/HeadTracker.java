/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.lanes;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.LayerConstants;
import org.sightline.diagram.ui.canvas.PartDrag;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.ModelCommand;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

/** Follows the mouse while a head or its border is dragged. A line through the whole chart shows where it would come to be. */
abstract class HeadTracker extends PartDrag {

    private static final int HALF = 2;

    private final DiagramContext context;
    private final ItemPart part;
    private IFigure line;
    private Command edit;

    HeadTracker(DiagramContext context, ItemPart part) {
        super(part);
        this.context = context;
        this.part = part;
    }

    final DiagramContext context() {
        return context;
    }

    final SceneItem item() {
        return part.item();
    }

    final boolean isRow() {
        return item().kind() == ItemKind.BAND;
    }

    /**
     * @param mouse where the mouse is, in the chart
     * @return the edit that letting go there would make; null for none
     */
    abstract Command edit(Point mouse);

    /**
     * @param mouse where the mouse is, in the chart
     * @return where the line is to be: from the chart's upper edge for rows, from its left edge for columns; negative for no line
     */
    abstract double line(Point mouse);

    @Override
    protected final void follow() {
        Point mouse = getLocation().getCopy();
        part.getFigure().translateToRelative(mouse);
        edit = edit(mouse);
        setCurrentCommand(edit == null ? null : new ModelCommand(edit));
        show(line(mouse));
    }

    private void show(double at) {
        erase();
        if (at >= 0) {
            int place = (int) Math.round(at);
            int width = (int) Math.ceil(context.scene().scene().size().width());
            int height = (int) Math.ceil(context.scene().scene().size().height());
            line = new Bar();
            layer().add(line);
            line.setBounds(isRow() ? new Rectangle(0, place - HALF, width, 2 * HALF) : new Rectangle(place - HALF, 0, 2 * HALF, height));
        }
    }

    @Override
    protected final void erase() {
        if (line != null) {
            layer().remove(line);
            line = null;
        }
    }

    private IFigure layer() {
        return context.viewer().root().getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    @Override
    protected final void finish() {
        if (edit != null && edit.canExecute()) {
            context.document().execute(edit);
        }
    }

    /** A solid line. */
    private static final class Bar extends Figure {

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(Look.current(LookColor.ACCENT));
            graphics.fillRectangle(getBounds());
        }
    }
}
