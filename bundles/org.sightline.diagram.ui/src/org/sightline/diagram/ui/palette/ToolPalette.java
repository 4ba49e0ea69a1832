/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.PaletteTool;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.voice.CanvasVoice;
import org.sightline.ui.voice.SpokenName;
import org.sightline.viewpoint.tool.Tool;

/**
 * The tools of the notation, by its sections. The one in use is marked; choosing it again puts it away. A click on a title folds its section or
 * opens it; until somebody has done so, the sections that are used less are folded while not all are in sight. With the keyboard: arrows, Enter.
 */
public final class ToolPalette {

    private static final MessageBundle TEXTS = MessageBundle.of(ToolPalette.class);

    /** One listener for all of them: each one more would cost each start. */
    private static final int[] EVENTS = {SWT.Paint, SWT.Resize, SWT.MouseUp, SWT.MouseMove, SWT.MouseExit, SWT.KeyDown, SWT.Traverse, SWT.FocusIn,
        SWT.FocusOut};
    /** How many sections stay open in any case. */
    private static final int OPEN = 3;

    private final DiagramContext context;
    private final Canvas canvas;
    private final PalettePainter painter;
    private final CanvasVoice voice;
    private final Set<String> folded = new HashSet<>();
    private final Map<String, Integer> widths = new HashMap<>();
    private List<Tool> tools = List.of();
    private List<PaletteSection> sections = List.of();
    private List<PaletteCell> cells = List.of();
    private boolean foldedByHand;
    private int offset;
    private int focus = -1;
    private int hot = -1;

    ToolPalette(Composite parent, DiagramContext context) {
        this.context = context;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        painter = new PalettePainter(canvas, ToolImages.of(context.document()));
        Listener all = this::handle;
        for (int type : EVENTS) {
            canvas.addListener(type, all);
        }
        canvas.getVerticalBar().addListener(SWT.Selection, all);
        SpokenName.give(canvas, () -> TEXTS.get("palette_name"));
        voice = new CanvasVoice(canvas, ACC.ROLE_TOOLBAR, new PaletteVoice(() -> cells, () -> offset, () -> focus));
        refresh();
    }

    private void handle(Event event) {
        switch (event.type) {
            case SWT.Paint -> painter.paint(event.gc, cells, offset, active(), canvas.isFocusControl() ? focus : -1, hot);
            case SWT.Resize -> layout();
            case SWT.MouseUp -> clicked(event);
            case SWT.MouseMove -> hover(at(event.x, event.y));
            case SWT.MouseExit -> hover(-1);
            case SWT.KeyDown -> pressed(event);
            case SWT.Traverse -> event.doit = true;
            case SWT.Selection -> scrollTo(canvas.getVerticalBar().getSelection());
            default -> canvas.redraw();
        }
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
        sections = new ArrayList<>();
        sections.add(new PaletteSection(null, List.of(new PaletteRow(TEXTS.get("palette_select"), TEXTS.get("palette_selectTip"), null, false))));
        Map<String, List<PaletteRow>> byTitle = new LinkedHashMap<>();
        for (Tool each : tools) {
            byTitle.computeIfAbsent(each.section(), title -> new ArrayList<>())
                    .add(new PaletteRow(each.label(), TEXTS.get("palette_" + each.kind(), each.label()), each, false));
        }
        byTitle.forEach((title, rows) -> sections.add(new PaletteSection(title, rows)));
        layout();
    }

    /** Without a size nothing has a place; it comes with the size. */
    private void layout() {
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) {
            return;
        }
        if (!foldedByHand) {
            folded.clear();
        }
        place(area.width);
        if (!foldedByHand && PaletteLayout.height(cells) > area.height) {
            sections.stream().skip(OPEN + 1).forEach(each -> folded.add(each.title()));
            place(area.width);
        }
        hot = -1;
        scrolled();
    }

    private void place(int width) {
        GC gc = new GC(canvas);
        gc.setFont(JFaceResources.getDialogFont());
        cells = PaletteLayout.of(sections, folded, width, gc.getFontMetrics().getHeight(), text -> widths.computeIfAbsent(text, each -> gc.textExtent(each).x));
        gc.dispose();
        focus = Math.min(focus, cells.size() - 1);
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

    private int at(int x, int y) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).box().contains(x, y + offset)) {
                return i;
            }
        }
        return -1;
    }

    private void hover(int cell) {
        if (cell != hot) {
            hot = cell;
            canvas.setToolTipText(cell < 0 || cells.get(cell).row().isTitle() ? null : cells.get(cell).row().tip());
            canvas.redraw();
        }
    }

    private void clicked(Event event) {
        int cell = at(event.x, event.y);
        if (cell >= 0 && event.button == 1) {
            focus = cell;
            choose(cells.get(cell).row(), (event.stateMask & SWT.MOD2) != 0);
        }
    }

    private void choose(PaletteRow row, boolean keep) {
        if (row.isTitle()) {
            foldedByHand = true;
            if (!folded.remove(row.text())) {
                folded.add(row.text());
            }
            layout();
        } else if (row.tool() == null || row.tool().equals(active())) {
            context.domain().loadDefaultTool();
        } else {
            context.domain().setActiveTool(PaletteTools.tool(context, row.tool(), keep));
            context.viewer().getControl().setFocus();
        }
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> focus(beside(1));
            case SWT.ARROW_UP -> focus(beside(-1));
            case SWT.ARROW_RIGHT -> focus(Math.min(focus + 1, cells.size() - 1));
            case SWT.ARROW_LEFT -> focus(Math.max(focus - 1, 0));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (focus >= 0) {
                    choose(cells.get(focus).row(), (event.stateMask & SWT.MOD2) != 0);
                }
            }
            default -> {
                // Other keys are for others.
            }
        }
    }

    /** The next one below or above that begins nearest to the left edge of the present one. */
    private int beside(int step) {
        if (focus < 0) {
            return 0;
        }
        Rectangle from = cells.get(focus).box();
        int best = focus;
        for (int i = focus + step; i >= 0 && i < cells.size(); i += step) {
            Rectangle box = cells.get(i).box();
            boolean isFirst = best == focus && box.y != from.y;
            if (best != focus && box.y != cells.get(best).box().y) {
                return best;
            }
            if (isFirst || best != focus && Math.abs(box.x - from.x) < Math.abs(cells.get(best).box().x - from.x)) {
                best = i;
            }
        }
        return best;
    }

    private void focus(int cell) {
        focus = cell;
        Rectangle box = cells.get(cell).box();
        int height = canvas.getClientArea().height;
        scrollTo(Math.clamp(offset, Math.max(0, box.y + box.height - height), Math.max(0, box.y)));
        voice.moved();
        canvas.redraw();
    }

    private void scrolled() {
        int height = canvas.getClientArea().height;
        int whole = PaletteLayout.height(cells);
        ScrollBar bar = canvas.getVerticalBar();
        bar.setValues(Math.min(offset, Math.max(0, whole - height)), 0, Math.max(whole, 1), Math.max(1, Math.min(height, whole)),
                PaletteLayout.ROW, Math.max(1, height));
        bar.setVisible(whole > height);
        scrollTo(bar.getSelection());
    }

    private void scrollTo(int newOffset) {
        offset = newOffset;
        canvas.getVerticalBar().setSelection(newOffset);
        canvas.redraw();
    }

    /**
     * Scrolls to a tool, and opens its section.
     *
     * @param label what it says
     * @return its place on the control; null if there is no such tool
     */
    public Rectangle show(String label) {
        for (PaletteSection each : sections) {
            if (each.tools().stream().anyMatch(tool -> tool.text().equals(label))) {
                folded.remove(each.title());
                place(canvas.getClientArea().width);
                scrolled();
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            Rectangle box = cells.get(i).box();
            if (cells.get(i).row().text().equals(label) && !cells.get(i).row().isTitle()) {
                focus(i);
                return new Rectangle(box.x, box.y - offset, box.width, box.height);
            }
        }
        return null;
    }

    /** @return the palette */
    public Canvas control() {
        return canvas;
    }
}
