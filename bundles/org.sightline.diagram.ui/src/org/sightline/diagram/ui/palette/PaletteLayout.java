/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Lays out the palette so that much of it is in sight: the tools that are used most carry their names, two in a row where these are short;
 * the others are pictures in a row.
 *
 * <pre>
 *   v Steps
 *   [] Step        <> Decision
 *   () Start       () End
 *   [] <> () <> ()
 *   v Flows
 *   -> Sequence flow
 *   -> Message flow
 *   > Channels
 * </pre>
 */
final class PaletteLayout {

    /** The least height of a row. */
    static final int ROW = 19;
    static final int PICTURES = 22;
    static final int EDGE = 4;
    static final int TOP = 2;
    /** What stands before a name, and behind it. */
    static final int INDENT = 26;

    private static final int PICTURE_WIDTH = 28;
    /** Between the lines of two rows. */
    private static final int LEADING = 2;
    private static final int NAMED = 6;
    private static final int FEW = 2;

    private final int width;
    private final int row;
    private final ToIntFunction<String> textWidth;
    private final List<PaletteCell> cells = new ArrayList<>();
    private int bottom = TOP;

    private PaletteLayout(int width, int textHeight, ToIntFunction<String> textWidth) {
        this.width = width - 2 * EDGE;
        row = Math.max(ROW, textHeight + LEADING);
        this.textWidth = textWidth;
    }

    /**
     * @param sections what to lay out
     * @param folded titles of the sections whose tools are folded away
     * @param width of the palette, in pixels
     * @param textHeight how high a line of text is, in pixels
     * @param textWidth how wide a text is, in pixels
     * @return all titles and tools that can be seen, from the top, row by row
     */
    static List<PaletteCell> of(List<PaletteSection> sections, Set<String> folded, int width, int textHeight, ToIntFunction<String> textWidth) {
        PaletteLayout layout = new PaletteLayout(width, textHeight, textWidth);
        sections.forEach(each -> layout.add(each, folded.contains(each.title())));
        return layout.cells;
    }

    /** @return how high what was laid out is */
    static int height(List<PaletteCell> cells) {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).box().y + cells.get(cells.size() - 1).box().height + TOP;
    }

    private void add(PaletteSection section, boolean isFolded) {
        if (section.title() != null) {
            cells.add(new PaletteCell(PaletteRow.title(section.title()), full(row), true, isFolded));
        }
        if (!isFolded) {
            List<PaletteRow> tools = section.tools();
            boolean few = tools.size() <= FEW;
            List<PaletteRow> named = tools.stream().limit(NAMED).filter(each -> few || fits(each)).toList();
            addNamed(named);
            addPictures(tools.stream().filter(each -> !named.contains(each)).toList());
        }
    }

    private boolean fits(PaletteRow tool) {
        return INDENT + textWidth.applyAsInt(tool.text()) <= width / 2;
    }

    private Rectangle full(int height) {
        Rectangle box = new Rectangle(EDGE, bottom, width, height);
        bottom += height;
        return box;
    }

    private void addNamed(List<PaletteRow> tools) {
        int half = width / 2;
        boolean isLeft = true;
        for (PaletteRow each : tools) {
            boolean isWide = !fits(each);
            if (isLeft || isWide) {
                Rectangle line = full(row);
                cells.add(new PaletteCell(each, isWide ? line : new Rectangle(line.x, line.y, half, row), true, false));
            } else {
                cells.add(new PaletteCell(each, new Rectangle(EDGE + half, bottom - row, half, row), true, false));
            }
            isLeft = !isLeft || isWide;
        }
    }

    private void addPictures(List<PaletteRow> tools) {
        int count = Math.max(1, width / PICTURE_WIDTH);
        for (int i = 0; i < tools.size(); i++) {
            int top = i % count == 0 ? full(PICTURES).y : bottom - PICTURES;
            cells.add(new PaletteCell(tools.get(i), new Rectangle(EDGE + i % count * PICTURE_WIDTH, top, PICTURE_WIDTH, PICTURES), false, false));
        }
    }
}
