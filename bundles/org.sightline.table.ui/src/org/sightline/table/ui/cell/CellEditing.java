/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.CellChange;
import org.sightline.table.ui.edit.CellEdits;
import org.sightline.table.ui.edit.CellProblem;
import org.sightline.table.ui.edit.CellsCommand;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.grid.GridTheme;
import org.sightline.table.ui.grid.TableGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.value.CellType;
import org.sightline.table.ui.value.Reading;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.Line;

/**
 * Edits the cell in which the user is where it stands. Enter, Tab and leaving it enter the text; Escape leaves everything as it was. A text that
 * is wrong stays, with the reason below it, until it is put right or given up.
 */
public final class CellEditing {

    private static final MessageBundle TEXTS = MessageBundle.of(CellEditing.class);
    private static final int TALL = 84;
    private static final int WIDE = 160;

    private final TableGrid table;
    private final CellEdits edits;
    private final Function<CellsCommand, Optional<CellProblem>> runner;
    private final Runnable focusChanged;
    private Text text;
    private CellAid aid;
    private Line line;
    private GridColumn column;
    private String former;
    private boolean isEntering;

    /**
     * @param table the table
     * @param edits its edits
     * @param runner makes an edit; gives the reason if it could not be made
     * @param focusChanged told when a text is begun and when it is entered or given up
     */
    public CellEditing(TableGrid table, CellEdits edits, Function<CellsCommand, Optional<CellProblem>> runner, Runnable focusChanged) {
        this.table = table;
        this.edits = edits;
        this.runner = runner;
        this.focusChanged = focusChanged;
    }

    /** @return whether a cell is being edited */
    public boolean isOpen() {
        return text != null;
    }

    /** @return the field in which a cell is being edited; absent if none is */
    public Optional<Text> field() {
        return Optional.ofNullable(text);
    }

    /** @return what is said to be wrong with what is typed; absent if nothing is */
    public Optional<String> problem() {
        return aid == null ? Optional.empty() : aid.problem();
    }

    /**
     * Begins to edit the cell in which the user is. One that cannot be edited says why.
     *
     * @param typed what has been typed already and takes the place of the cell's text; null to edit that
     */
    public void open(String typed) {
        if (isOpen() && !enter()) {
            return;
        }
        if (table.row() < 0 || table.column() < 0) {
            return;
        }
        line = table.line();
        column = table.grid().shown().get(table.column());
        Rectangle bounds = table.bounds(table.row(), table.column()).orElse(null);
        Optional<String> refusal = edits.refusal(line, column);
        if (bounds == null || column.isCross() && refusal.isEmpty()) {
            toggle();
            return;
        }
        if (refusal.isPresent()) {
            new CellNotice(table).show(bounds, refusal.get());
            return;
        }
        begin(bounds, typed);
    }

    /** Where a line and an element meet there is nothing to type. */
    private void toggle() {
        if (column.isCross() && edits.refusal(line, column).isEmpty()) {
            boolean isThere = table.grid().cell(line, column) != null;
            run(List.of(new CellChange(line, column, !isThere)));
        }
    }

    /** What the space bar does: makes a line and an element meet or part, yes to no, and else the same as typing. */
    public void pressSpace() {
        line = table.line();
        column = table.column() < 0 ? null : table.grid().shown().get(table.column());
        if (line == null || column == null) {
            return;
        }
        Cell cell = column.isHeader() ? null : table.grid().cell(line, column);
        boolean isFlag = cell != null && !column.isCross() && table.grid().type(cell).value(cell.element()) instanceof Boolean;
        if (isFlag && edits.refusal(line, column).isEmpty()) {
            run(edits.change(line, column, !((Boolean) table.grid().type(cell).value(cell.element()))).stream().toList());
        } else if (column.isLead() && table.grid().rows().shown().get(table.row()).isGroup()) {
            table.toggle(table.row());
        } else {
            open(column.isCross() ? null : "");
        }
    }

    private void run(List<CellChange> changes) {
        Rectangle bounds = table.bounds(table.row(), table.column()).orElse(null);
        runner.apply(edits.command(changes)).ifPresent(problem -> {
            if (bounds != null) {
                new CellNotice(table).show(bounds, problem.reason());
            }
        });
    }

    private void begin(Rectangle bounds, String typed) {
        NatTable control = table.control();
        GridTheme theme = table.theme();
        Cell cell = table.grid().cell(line, column);
        CellType type = table.grid().type(cell);
        former = edits.text(line, column);
        boolean isTall = former.indexOf('\n') >= 0;
        text = new Text(control, (isTall ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE) | (type.isNumeric() ? SWT.RIGHT : SWT.LEFT));
        text.setBackground(theme.color(LookColor.RAISED));
        text.setForeground(theme.color(LookColor.TEXT));
        text.setFont(control.getFont());
        aid = aid(theme, cell, type);
        text.setText(typed == null ? former : typed);
        if (typed == null) {
            text.selectAll();
        } else {
            text.setSelection(typed.length());
        }
        String name = TEXTS.get("cell_name", new GridTitles().of(column, table.grid().table()), edits.rowName(line));
        SpokenName.give(text, () -> name);
        place(bounds, isTall);
        help(typed, type);
        listen();
        text.setFocus();
        focusChanged.run();
    }

    private void help(String typed, CellType type) {
        if (typed == null && aid instanceof ListAid list) {
            list.mark(former);
        } else if (!(typed == null && type.entry() == CellType.Entry.TEXT)) {
            aid.typed(text.getText());
        }
    }

    private CellAid aid(GridTheme theme, Cell cell, CellType type) {
        NatTable control = table.control();
        return switch (type.entry()) {
            case TEXT -> new CellAid(control, theme);
            case CHOICE, REFERENCE -> new ListAid(control, theme,
                    type.choices(cell.element()).stream().map(each -> type.write(cell.element(), each)).toList(), this::choose);
            case REFERENCES -> new ChecksAid(control, theme, ((List<?>) type.choices(cell.element())).stream()
                    .map(each -> type.write(cell.element(), List.of(each))).toList(), this::fill);
            case DISTRIBUTION -> new DistributionAid(control, theme, cell.element(), type, this::fill);
        };
    }

    private void choose(String name) {
        fill(name);
        if (enter()) {
            table.control().setFocus();
        }
    }

    /** What the aid has found out is typed, without asking the aid again. */
    private void fill(String value) {
        isEntering = true;
        text.setText(value);
        text.setSelection(value.length());
        isEntering = false;
        check();
    }

    private void place(Rectangle bounds, boolean isTall) {
        Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int height = isTall ? TALL : Math.max(bounds.height, size.y);
        int y = Math.max(0, bounds.y + (bounds.height - (isTall ? bounds.height : height)) / 2);
        int room = table.control().getClientArea().width;
        int width = Math.min(Math.max(bounds.width, WIDE), room);
        text.setBounds(Math.clamp(bounds.x, 0, room - width), y, width, height);
        text.moveAbove(null);
        aid.place(text.getBounds());
    }

    private void listen() {
        text.addListener(SWT.Modify, event -> {
            if (!isEntering) {
                aid.typed(text.getText());
                aid.show(Optional.empty());
            }
        });
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, this::traverse);
        aid.control().getDisplay().asyncExec(this::listenToFocus);
    }

    /** Not before the first focus has settled. */
    private void listenToFocus() {
        if (isOpen() && !text.isDisposed()) {
            text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::left));
        }
    }

    private void left() {
        if (!isOpen() || text.isDisposed()) {
            return;
        }
        Control focus = text.getDisplay().getFocusControl();
        boolean isWithin = focus == text;
        for (Control each = focus; each != null && !isWithin; each = each.getParent()) {
            isWithin = each == aid.control();
        }
        if (!isWithin && focus != null) {
            enter();
        } else if (focus != text && focus != null) {
            focus.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::left));
            focus.addListener(SWT.Traverse, this::traverse);
        }
    }

    private void key(Event event) {
        if (aid.key(event)) {
            event.doit = false;
        } else if (event.keyCode == SWT.F2) {
            text.clearSelection();
        }
    }

    private void traverse(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                cancel();
            }
            case SWT.TRAVERSE_RETURN -> {
                boolean isNewLine = (event.stateMask & SWT.ALT) != 0;
                event.doit = false;
                if (isNewLine && event.widget == text) {
                    text.insert("\n");
                } else {
                    enterAndMove(1, 0);
                }
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                // From the text of a distribution, Tab leads to its kind and numbers.
                boolean staysWithin = aid instanceof DistributionAid;
                if (!staysWithin) {
                    event.doit = false;
                    enterAndMove(0, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
                }
            }
            default -> {
            }
        }
    }

    private void enterAndMove(int down, int right) {
        int row = table.row();
        int place = table.column();
        if (enter()) {
            table.control().setFocus();
            table.select(Math.min(row + down, table.grid().rows().shown().size() - 1), place + right);
        }
    }

    private Optional<Reading> check() {
        Optional<String> gone = line.isOver() ? Optional.of(TEXTS.get("cell_gone")) : edits.refusal(line, column);
        Reading reading = gone.map(Reading::wrong).orElseGet(() -> edits.read(line, column, text.getText()));
        aid.show(reading.problem());
        return reading.problem().isPresent() ? Optional.empty() : Optional.of(reading);
    }

    /**
     * Enters what is typed.
     *
     * @return whether nothing is being edited any more; false if the text is wrong, which is said below it then
     */
    public boolean enter() {
        if (!isOpen() || isEntering) {
            return !isOpen();
        }
        isEntering = true;
        try {
            takeMarked();
            Optional<CellChange> change = Optional.empty();
            if (!text.getText().equals(former)) {
                Optional<Reading> reading = check();
                if (reading.isEmpty()) {
                    text.setFocus();
                    return false;
                }
                change = edits.change(line, column, reading.get().value());
            }
            Optional<CellProblem> problem = change.flatMap(each -> runner.apply(edits.command(List.of(each))));
            if (problem.isPresent()) {
                aid.show(Optional.of(problem.get().reason()));
                text.setFocus();
                return false;
            }
            dispose();
            return true;
        } finally {
            isEntering = false;
        }
    }

    /** A part of a name means the name that is marked in the list. */
    private void takeMarked() {
        String typed = text.getText().strip();
        if (aid instanceof ListAid && !(typed.isEmpty() && !former.isEmpty())) {
            aid.marked().ifPresent(text::setText);
        }
    }

    /** Gives up what is typed. */
    public void cancel() {
        if (isOpen()) {
            dispose();
            table.control().setFocus();
        }
    }

    private void dispose() {
        Text closed = text;
        CellAid with = aid;
        text = null;
        aid = null;
        closed.dispose();
        with.control().dispose();
        focusChanged.run();
    }

    /** Follows the cell when the table has moved under it; what is typed stays. */
    public void follow() {
        if (isOpen()) {
            int row = table.grid().rows().indexOf(line);
            int place = table.grid().shown().indexOf(column);
            table.bounds(row, place).ifPresent(bounds -> place(bounds, (text.getStyle() & SWT.MULTI) != 0));
        }
    }
}
