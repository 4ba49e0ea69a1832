/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.CellArea;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.live.ColumnSums;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRows;
import org.sightline.table.ui.value.Quantity;

/**
 * Sums up: how many lines are in sight, sums of their columns, and those of the selected cells. Sums are told as they read best, and exactly
 * in the tool tips. What has no room in one line goes on in the next.
 */
public final class TableFooter {

    private static final MessageBundle TEXTS = MessageBundle.of(TableFooter.class);
    private static final int SLICE = 1000;

    /** A way to write a number of elements. */
    private interface NumberWriter {

        String write(Quantity quantity, EObject owner, double number);
    }

    private final TablePage page;
    private final Composite body;
    private final Label lines;
    private final Label selected;
    private ColumnSums sums;

    TableFooter(Composite parent, TablePage page) {
        this.page = page;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).spacing(20, 0).applyTo(body);
        lines = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(lines);
        selected = new Label(body, SWT.RIGHT);
    }

    Control control() {
        return body;
    }

    /** @return what it says about all lines in sight */
    public String lines() {
        return lines.getText();
    }

    /** @return what it says about the selected cells; empty if there is only one */
    public String selected() {
        return selected.getText();
    }

    /** @return whether sums are still to come */
    public boolean isAddingUp() {
        return sums != null && !sums.isDone();
    }

    /** Counts the lines in sight and begins to add them up; a sum that has been begun before is given up. */
    void update() {
        if (body.isDisposed()) {
            return;
        }
        boolean isWaiting = isAddingUp();
        sums = new ColumnSums(page.grid());
        sums.advance(SLICE);
        if (sums.isDone() || !lines.getText().startsWith(count())) {
            show();
        }
        if (!isWaiting && isAddingUp()) {
            body.getDisplay().asyncExec(this::addUp);
        }
        updateSelection();
    }

    /** Many lines are added up bit by bit, so that they can be looked at meanwhile. */
    private void addUp() {
        if (body.isDisposed()) {
            return;
        }
        sums.advance(SLICE);
        if (sums.isDone()) {
            show();
        } else {
            body.getDisplay().asyncExec(this::addUp);
        }
    }

    private void show() {
        lines.setText(all(Quantity::readable));
        lines.setToolTipText(all(Quantity::rounded));
        lines.requestLayout();
    }

    private String all(NumberWriter writer) {
        List<String> texts = new ArrayList<>(List.of(count()));
        if (sums.isDone()) {
            sums.sums().forEach(each -> texts.add(unbroken(TEXTS.get("footer_sum", new GridTitles().of(each.column(), page.grid().table()),
                    writer.write(each.column().type().quantity(), owner(), each.amount())))));
        }
        return String.join(TEXTS.get("footer_separator"), texts);
    }

    /** A title, its number and the unit stay in one line. */
    private static String unbroken(String sum) {
        return sum.replace(' ', '\u00a0');
    }

    private EObject owner() {
        return page.grid().table().target();
    }

    /** Counts and adds up the selected cells. */
    void updateSelection() {
        if (!body.isDisposed()) {
            selected.setText(selection(Quantity::readable));
            selected.setToolTipText(selection(Quantity::rounded));
            selected.requestLayout();
        }
    }

    private String count() {
        GridRows rows = page.grid().rows();
        int shown = rows.countShown();
        return shown == rows.count() ? TEXTS.get("footer_lines", shown) : TEXTS.get("footer_someLines", shown, rows.count());
    }

    /** Numbers that count different things are not added up. */
    private String selection(NumberWriter writer) {
        CellArea area = page.table().selected();
        if (area.cells().size() < 2) {
            return "";
        }
        Map<Quantity, DoubleSummaryStatistics> totals = new EnumMap<>(Quantity.class);
        area.cells().forEach(each -> number(each.row(), each.column())
                .ifPresent(number -> totals.computeIfAbsent(quantity(each.column()), key -> new DoubleSummaryStatistics()).accept(number)));
        Quantity quantity = totals.size() == 1 ? totals.keySet().iterator().next() : Quantity.COUNT;
        DoubleSummaryStatistics total = totals.size() == 1 ? totals.get(quantity) : new DoubleSummaryStatistics();
        return total.getCount() < 2 ? TEXTS.get("footer_selected", area.cells().size())
                : TEXTS.get("footer_selectedSum", area.cells().size(), writer.write(quantity, owner(), total.getSum()),
                        writer.write(quantity, owner(), total.getAverage()));
    }

    private Quantity quantity(int column) {
        return page.grid().shown().get(column).type().quantity();
    }

    private OptionalDouble number(int row, int column) {
        GridColumn shown = page.grid().shown().get(column);
        return shown.number(page.grid().rows().shown().get(row).line().element());
    }
}
