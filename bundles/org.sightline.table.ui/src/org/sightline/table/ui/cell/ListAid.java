/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.table.ui.grid.GridTheme;

/** The values to choose from; while a part of a name is typed, those that contain it. Arrow keys mark one, Enter takes it. */
final class ListAid extends NamesAid {

    private static final int WIDTH = 200;

    private final Table list;

    /**
     * @param all the names of the values
     * @param chosen told of the one that is clicked
     */
    ListAid(Composite parent, GridTheme theme, List<String> all, Consumer<String> chosen) {
        super(parent, theme, all, SWT.NO_FOCUS);
        list = createList(WIDTH);
        list.addListener(SWT.MouseUp, event -> marked().ifPresent(chosen));
        fillList("");
    }

    @Override
    void typed(String text) {
        fillList(text.strip());
    }

    private void fillList(String part) {
        list.removeAll();
        String wanted = part.toLowerCase(Locale.ROOT);
        List<String> fitting = fitting(part);
        for (String each : fitting) {
            new TableItem(list, SWT.NONE).setText(each);
        }
        fitHeight();
        if (!wanted.isEmpty() && !fitting.isEmpty()) {
            list.setSelection(first(fitting, wanted));
        }
    }

    private static int first(List<String> fitting, String wanted) {
        for (int i = 0; i < fitting.size(); i++) {
            if (fitting.get(i).toLowerCase(Locale.ROOT).startsWith(wanted)) {
                return i;
            }
        }
        return 0;
    }

    /** Marks the value that the cell has, with all others to choose from. */
    void mark(String current) {
        fillList("");
        list.setSelection(all().indexOf(current));
    }

    @Override
    Optional<String> marked() {
        return list.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(list.getItem(list.getSelectionIndex()).getText());
    }
}
