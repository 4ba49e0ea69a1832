/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.table.ui.value.Numbers;

/** Sums up: how many lines are in sight, sums of their columns, and those of the selected cells. */
public final class TableFooter {

    private static final MessageBundle TEXTS = MessageBundle.of(TableFooter.class);

    private final TablePage page;
    private final Composite body;
    private final Label lines;
    private final Label selected;

    TableFooter(Composite parent, TablePage page) {
        this.page = page;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).spacing(20, 0).applyTo(body);
        lines = new Label(body, SWT.NONE);
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

    void update() {
        if (body.isDisposed()) {
            return;
        }
        String count = count();
        List<String> sums = sums();
        lines.setText(sums.isEmpty() ? count : count + TEXTS.get("footer_separator") + String.join(TEXTS.get("footer_separator"), sums));
        lines.setToolTipText(lines.getText());
        selected.setText(selection());
        body.layout();
    }

    private String count() {
        LiveGrid grid = page.grid();
        int shown = grid.rows().shown().size();
        return shown == grid.rows().total() ? TEXTS.get("footer_lines", shown) : TEXTS.get("footer_someLines", shown, grid.rows().total());
    }

    /** Read from the model, so that no line has to be painted for it. */
    private List<String> sums() {
        List<String> sums = new ArrayList<>();
        for (GridColumn column : page.grid().shown()) {
            if (column.type() != null && column.type().hasSum()) {
                String feature = column.column().mapping().featureName();
                double sum = 0;
                int count = 0;
                for (GridRow row : page.grid().rows().shown()) {
                    EObject element = row.line().element();
                    OptionalDouble number = element.eClass().getEStructuralFeature(feature) == null ? OptionalDouble.empty() : column.type().number(element);
                    sum += number.orElse(0);
                    count += number.isPresent() ? 1 : 0;
                }
                if (count > 0 && sum != 0) {
                    sums.add(TEXTS.get("footer_sum", new GridTitles().of(column, page.grid().table()), column.type().writeSum(page.grid().table().target(), sum)));
                }
            }
        }
        return sums;
    }

    private String selection() {
        CellArea area = page.table().selected();
        if (area.cells().size() < 2) {
            return "";
        }
        double[] numbers = area.cells().stream().map(each -> number(each.row(), each.column())).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).toArray();
        double sum = Arrays.stream(numbers).sum();
        return numbers.length < 2 ? TEXTS.get("footer_selected", area.cells().size())
                : TEXTS.get("footer_selectedSum", area.cells().size(), Numbers.write(sum), Numbers.write(Math.round(sum / numbers.length * 100) / 100.0));
    }

    private OptionalDouble number(int row, int column) {
        GridColumn shown = page.grid().shown().get(column);
        return shown.isNumeric() ? page.grid().number(page.grid().rows().shown().get(row).line(), shown) : OptionalDouble.empty();
    }
}
