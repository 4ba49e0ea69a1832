/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.ColumnChoice;

/** Asks which columns of a table are shown, and in which order. */
final class ColumnsDialog extends Dialog {

    private static final MessageBundle TEXTS = MessageBundle.of(ColumnsDialog.class);
    private static final int HEIGHT = 320;
    private static final int WIDTH = 260;

    private final LiveGrid grid;
    private final List<String> keys;
    private final Set<String> hidden;
    private Table table;

    ColumnsDialog(Shell parent, LiveGrid grid) {
        super(parent);
        this.grid = grid;
        keys = new ArrayList<>(grid.choice().ordered(grid.choosable()));
        hidden = new LinkedHashSet<>(grid.choice().hidden());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("columns_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        Label label = new Label(area, SWT.NONE);
        label.setText(TEXTS.get("columns_text"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                check((TableItem) event.item);
            }
        });
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "columns_up", () -> move(-1));
        button(buttons, "columns_down", () -> move(1));
        button(buttons, "columns_all", () -> {
            hidden.clear();
            fill(table.getSelectionIndex());
        });
        button(buttons, "columns_standard", () -> {
            hidden.clear();
            keys.clear();
            keys.addAll(grid.choosable());
            fill(0);
        });
        fill(0);
        return area;
    }

    private static void button(Composite parent, String key, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(key));
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void check(TableItem item) {
        String key = keys.get(table.indexOf(item));
        if (item.getChecked()) {
            hidden.remove(key);
        } else {
            hidden.add(key);
        }
    }

    private void move(int step) {
        int from = table.getSelectionIndex();
        int to = from + step;
        if (from >= 0 && to >= 0 && to < keys.size()) {
            keys.add(to, keys.remove(from));
            fill(to);
        }
    }

    private void fill(int selected) {
        table.removeAll();
        GridTitles titles = new GridTitles();
        for (String each : keys) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(titles.of(grid.column(each), grid.table()));
            item.setChecked(!hidden.contains(each));
        }
        table.setSelection(Math.max(0, selected));
    }

    /** What was chosen. */
    ColumnChoice choice() {
        return grid.choice().with(keys, hidden);
    }
}
