/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.table.ui.grid.GridTheme;
import org.sightline.ui.look.LookColor;

/** Several values to be ticked. The text holds their names with semicolons between them; what is typed after the last one narrows the list. */
final class ChecksAid extends CellAid {

    private static final int HEIGHT = 190;
    private static final int WIDTH = 220;

    private final List<String> all;
    private final Consumer<String> changed;
    private final List<String> ticked = new ArrayList<>();
    private Table list;

    /**
     * @param all the names of the values
     * @param changed told of the names that are ticked now, as text
     */
    ChecksAid(Composite parent, GridTheme theme, List<String> all, Consumer<String> changed) {
        super(parent, theme);
        this.all = all;
        this.changed = changed;
        fillList("");
    }

    @Override
    void fill(Composite body) {
        list = new Table(body, SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL);
        list.setBackground(theme().color(LookColor.RAISED));
        list.setForeground(theme().color(LookColor.TEXT));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
        list.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
    }

    private void tick(TableItem item) {
        if (item.getChecked()) {
            ticked.add(item.getText());
        } else {
            ticked.remove(item.getText());
        }
        changed.accept(String.join("; ", ticked));
    }

    @Override
    boolean isHelpful() {
        return true;
    }

    @Override
    void typed(String text) {
        List<String> parts = Arrays.stream(text.split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList();
        ticked.clear();
        parts.stream().filter(all::contains).forEach(ticked::add);
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        fillList(all.contains(last) ? "" : last.toLowerCase(Locale.ROOT));
    }

    private void fillList(String part) {
        list.removeAll();
        for (String each : all) {
            if (each.toLowerCase(Locale.ROOT).contains(part) || ticked.contains(each)) {
                TableItem item = new TableItem(list, SWT.NONE);
                item.setText(each);
                item.setChecked(ticked.contains(each));
            }
        }
    }

    /** Arrow keys mark a value; Control and blank ticks it. */
    @Override
    boolean key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && list.getItemCount() > 0) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + step, 0, list.getItemCount() - 1));
            list.showSelection();
            return true;
        }
        if (event.character == ' ' && (event.stateMask & SWT.CTRL) != 0 && list.getSelectionIndex() >= 0) {
            TableItem item = list.getItem(list.getSelectionIndex());
            item.setChecked(!item.getChecked());
            tick(item);
            return true;
        }
        return step != 0;
    }
}
