/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.table.ui.grid.GridTheme;
import org.sightline.table.ui.value.NameList;

/** Several values to be ticked. The text holds their names with semicolons between them; what is typed after the last one narrows the list. */
final class ChecksAid extends NamesAid {

    private static final int WIDTH = 220;

    private final Consumer<String> changed;
    private final List<String> ticked = new ArrayList<>();
    private final Table list;

    /**
     * @param all the names of the values
     * @param changed told of the names that are ticked now, as text
     */
    ChecksAid(Composite parent, GridTheme theme, List<String> all, Consumer<String> changed) {
        super(parent, theme, all, SWT.CHECK);
        this.changed = changed;
        list = createList(WIDTH);
        list.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
        fillList("");
    }

    private void tick(TableItem item) {
        if (item.getChecked()) {
            ticked.add(item.getText());
        } else {
            ticked.remove(item.getText());
        }
        changed.accept(NameList.write(ticked));
    }

    /** Of several names the last one may still be a part of what is meant. */
    @Override
    void typed(String text) {
        List<String> names = NameList.read(text);
        ticked.clear();
        names.stream().flatMap(name -> known(name).stream()).forEach(ticked::add);
        String last = names.isEmpty() ? "" : names.getLast();
        fillList(known(last).isPresent() ? "" : last);
    }

    private Optional<String> known(String name) {
        return all().stream().filter(name::equalsIgnoreCase).findFirst();
    }

    private void fillList(String part) {
        List<String> fitting = fitting(part);
        list.removeAll();
        for (String each : all()) {
            if (fitting.contains(each) || ticked.contains(each)) {
                TableItem item = new TableItem(list, SWT.NONE);
                item.setText(each);
                item.setChecked(ticked.contains(each));
            }
        }
        fitHeight();
    }

    /** Control and blank ticks the name that is marked. */
    @Override
    boolean key(Event event) {
        if (event.character == ' ' && (event.stateMask & SWT.CTRL) != 0 && list.getSelectionIndex() >= 0) {
            TableItem item = list.getItem(list.getSelectionIndex());
            item.setChecked(!item.getChecked());
            tick(item);
            return true;
        }
        return super.key(event);
    }
}
