/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/**
 * Ends texts that do not fit into their column with an ellipsis; the platform cuts them off within a word, as if that were all. Cells whose
 * text fits are painted by the platform. Not for viewers whose labels paint themselves.
 */
public final class FittingCells {

    /** Room between a shortened text and the next column. */
    private static final int GAP = 3;
    /** GTK begins a text so much before the bounds that it tells. */
    private static final int LEAD = "gtk".equals(SWT.getPlatform()) ? 2 : 0;

    /** A cell: what is in it and where. */
    private record Cell(String text, Image image, Rectangle bounds, Rectangle textBounds, Rectangle imageBounds) {

        static Cell of(Widget item, int column) {
            return switch (item) {
                case TableItem row -> new Cell(row.getText(column), row.getImage(column), row.getBounds(column), row.getTextBounds(column),
                        row.getImageBounds(column));
                case TreeItem row -> new Cell(row.getText(column), row.getImage(column), row.getBounds(column), row.getTextBounds(column),
                        row.getImageBounds(column));
                default -> throw new IllegalArgumentException(item.toString());
            };
        }

        boolean isCut(Event event) {
            return event.gc.textExtent(text).x > right() - textBounds.x;
        }

        int right() {
            return bounds.x + bounds.width;
        }
    }

    private FittingCells() {
    }

    /** @param table whose texts are to fit */
    public static void install(Table table) {
        listen(table);
    }

    /** @param tree whose texts are to fit */
    public static void install(Tree tree) {
        listen(tree);
    }

    private static void listen(Composite list) {
        list.addListener(SWT.EraseItem, event -> {
            if (Cell.of(event.item, event.index).isCut(event)) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        list.addListener(SWT.PaintItem, event -> {
            Cell cell = Cell.of(event.item, event.index);
            if (cell.isCut(event)) {
                paint(event, cell);
            }
        });
    }

    private static void paint(Event event, Cell cell) {
        if (cell.image() != null) {
            Rectangle picture = cell.image().getBounds();
            event.gc.drawImage(cell.image(), cell.imageBounds().x, cell.imageBounds().y + (cell.imageBounds().height - picture.height) / 2);
        }
        int left = cell.textBounds().x - LEAD;
        String shown = FittingText.of(event.gc, cell.text(), cell.right() - left - GAP);
        Point size = event.gc.textExtent(shown);
        event.gc.drawText(shown, left, cell.textBounds().y + (cell.textBounds().height - size.y) / 2, true);
    }
}
