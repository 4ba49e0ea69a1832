/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.quick;

import java.util.function.Supplier;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.sightline.diagram.ui.canvas.ChartViewer;
import org.sightline.diagram.ui.parts.ItemPart;

/**
 * Where a handle stands: in a column or row at a side of an item, at the opposite one where there is no more room in the window. The column at the
 * right ends where the item does, so that it is clear of a row below. Below the heads of columns it begins there, beyond the row if it reaches down to
 * that. Far out, where an item is hardly larger than its handles, it has no size, so that it is neither seen nor hit.
 *
 * @param viewer the viewer
 * @param part the item
 * @param where the side, as it is now
 * @param usual the side where there is no room above
 * @param index its place among those of the column or row
 * @param count how many stand there
 */
record QuickPlace(ChartViewer viewer, ItemPart part, Supplier<Side> where, Side usual, int index, int count) implements Locator {

    /** How far from the item they stand, in pixels. */
    static final int DISTANCE = 6;

    private static final double FAR_OUT = 0.5;
    private static final int GAP = 2;
    /** How wide the row of message, fail point and connection is. */
    private static final int ROW = length(3);

    /** @return how long a number of handles in a line are, in pixels */
    static int length(int count) {
        return count * (QuickHandle.SIDE + GAP) - GAP;
    }

    @Override
    public void relocate(IFigure handle) {
        Rectangle place = viewer.root().zoom() < FAR_OUT ? new Rectangle() : place();
        handle.translateToRelative(place);
        handle.setBounds(place);
    }

    private Rectangle place() {
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        Dimension window = viewer.root().getFigure().getSize();
        int side = QuickHandle.SIDE;
        int length = length(count);
        int along = index * (side + GAP);
        int heads = viewer.root().columnHeadsEnd();
        int above = box.y - DISTANCE - side;
        Side wanted = where.get();
        return switch (wanted == Side.ABOVE && above < heads ? usual : wanted) {
            case RIGHT -> {
                int top = Math.max(Math.min(box.getCenter().y - length / 2, box.bottom() - length), heads);
                int reach = top + length > box.bottom() + DISTANCE ? Math.max(0, ROW / 2 + GAP - DISTANCE - box.width / 2) : 0;
                yield new Rectangle(beyond(box.x - reach, box.right() + reach, window.width), top + along, side, side);
            }
            case LEFT -> new Rectangle(box.x - DISTANCE - side, Math.max(heads, box.getCenter().y - length / 2) + along, side, side);
            case ABOVE -> new Rectangle(box.getCenter().x - length / 2 + along, above, side, side);
            case BELOW -> new Rectangle(box.getCenter().x - length / 2 + along, beyond(box.y, box.bottom(), window.height), side, side);
        };
    }

    private static int beyond(int start, int end, int limit) {
        return end + DISTANCE + QuickHandle.SIDE <= limit ? end + DISTANCE : start - DISTANCE - QuickHandle.SIDE;
    }
}
