/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.PaletteTool;
import org.sightline.model.messages.MessageBundle;
import org.sightline.viewpoint.tool.Tool;

/**
 * The tools of the notation, by its sections. The one in use is marked; choosing it again puts it away. A click on a title folds its section.
 * With the keyboard: up and down, Enter.
 */
public final class ToolPalette {

    private static final MessageBundle TEXTS = MessageBundle.of(ToolPalette.class);

    private final DiagramContext context;
    private final Canvas canvas;
    private final PalettePainter painter;
    private final Set<String> folded = new HashSet<>();
    private List<Tool> tools = List.of();
    private List<PaletteRow> rows = List.of();
    private int offset;
    private int focus = -1;
    private int hot = -1;

    ToolPalette(Composite parent, DiagramContext context) {
        this.context = context;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        painter = new PalettePainter(canvas, new ToolImages(context.charts().measure(), context.viewer().brushes()));
        canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, rows, offset, active(), canvas.isFocusControl() ? focus : -1, hot));
        canvas.addListener(SWT.Resize, event -> scrolled());
        canvas.addListener(SWT.MouseUp, this::clicked);
        canvas.addListener(SWT.MouseMove, event -> hover(at(event.y)));
        canvas.addListener(SWT.MouseExit, event -> hover(-1));
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getVerticalBar().getSelection()));
        canvas.getAccessible().addAccessibleListener(new PaletteVoice(() -> focus < 0 ? "" : rows.get(focus).tip()));
        refresh();
    }

    /** Shows the tools of the layers that are on now. */
    void refresh() {
        List<Tool> found = context.tools().palette().stream().filter(PaletteTools::isShown).toList();
        if (!found.equals(tools)) {
            tools = found;
            fill();
        }
    }

    private void fill() {
        rows = new ArrayList<>();
        rows.add(new PaletteRow(TEXTS.get("palette_select"), TEXTS.get("palette_selectTip"), null, false));
        String section = "";
        for (Tool each : tools) {
            if (!each.section().equals(section)) {
                section = each.section();
                rows.add(PaletteRow.title(section));
            }
            if (!folded.contains(section)) {
                rows.add(new PaletteRow(each.label(), TEXTS.get("palette_" + each.kind(), each.label()), each, false));
            }
        }
        scrolled();
        canvas.redraw();
    }

    private Tool active() {
        return context.domain().getActiveTool() instanceof PaletteTool tool ? tool.notationTool() : null;
    }

    /** Marks the tool in use. */
    void showActive() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private int at(int y) {
        int row = (y + offset) / PalettePainter.ROW;
        return row < rows.size() ? row : -1;
    }

    private void hover(int row) {
        if (row != hot) {
            hot = row;
            canvas.setToolTipText(row < 0 ? null : rows.get(row).tip());
            canvas.redraw();
        }
    }

    private void clicked(Event event) {
        int row = at(event.y);
        if (row >= 0 && event.button == 1) {
            focus = row;
            choose(rows.get(row), (event.stateMask & SWT.MOD2) != 0);
        }
    }

    private void choose(PaletteRow row, boolean keep) {
        if (row.isTitle()) {
            if (!folded.remove(row.text())) {
                folded.add(row.text());
            }
            fill();
        } else if (row.tool() == null || row.tool().equals(active())) {
            context.domain().loadDefaultTool();
        } else {
            context.domain().setActiveTool(PaletteTools.tool(context, row.tool(), keep));
            context.viewer().getControl().setFocus();
        }
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> focus(Math.min(focus + 1, rows.size() - 1));
            case SWT.ARROW_UP -> focus(Math.max(focus - 1, 0));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (focus >= 0) {
                    choose(rows.get(focus), (event.stateMask & SWT.MOD2) != 0);
                }
            }
            default -> {
                // Other keys are for others.
            }
        }
    }

    private void focus(int row) {
        focus = row;
        int top = row * PalettePainter.ROW;
        int height = canvas.getClientArea().height;
        scrollTo(Math.clamp(offset, Math.max(0, top + PalettePainter.ROW - height), Math.max(0, top)));
        canvas.getAccessible().setFocus(row);
        canvas.redraw();
    }

    private void scrolled() {
        int height = canvas.getClientArea().height;
        int whole = rows.size() * PalettePainter.ROW;
        ScrollBar bar = canvas.getVerticalBar();
        bar.setValues(Math.min(offset, Math.max(0, whole - height)), 0, Math.max(whole, 1), Math.max(1, Math.min(height, whole)),
                PalettePainter.ROW, Math.max(1, height));
        bar.setVisible(whole > height);
        scrollTo(bar.getSelection());
    }

    private void scrollTo(int newOffset) {
        offset = newOffset;
        canvas.getVerticalBar().setSelection(newOffset);
        canvas.redraw();
    }

    /**
     * Scrolls to a tool.
     *
     * @param label what it says
     * @return its place on the control; null if there is no such tool
     */
    public Rectangle show(String label) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).text().equals(label) && !rows.get(i).isTitle()) {
                focus(i);
                return new Rectangle(0, i * PalettePainter.ROW - offset, canvas.getClientArea().width, PalettePainter.ROW);
            }
        }
        return null;
    }

    /** @return the palette */
    public Canvas control() {
        return canvas;
    }
}
