/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.cell;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.NearNames;
import org.sightline.table.ui.grid.GridTheme;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/** A list of names that fit what is typed, in which the arrow keys mark one. */
abstract class NamesAid extends CellAid {

    private static final MessageBundle TEXTS = MessageBundle.of(NamesAid.class);

    private static final int LINES = 8;

    private final List<String> all;
    private final int style;
    private Table list;

    /**
     * @param all the names of the values
     * @param style of the list
     */
    NamesAid(Composite parent, GridTheme theme, List<String> all, int style) {
        super(parent, theme);
        this.all = all;
        this.style = style;
    }

    /**
     * Makes the list. To be called at the end of construction.
     *
     * @param width of the list
     */
    final Table createList(int width) {
        list = new Table(control(), SWT.SINGLE | SWT.V_SCROLL | style);
        SpokenName.give(list, () -> TEXTS.get("cell_names"));
        list.moveAbove(null);
        list.setBackground(theme().color(LookColor.RAISED));
        list.setForeground(theme().color(LookColor.TEXT));
        GridDataFactory.fillDefaults().grab(true, true).hint(width, SWT.DEFAULT).applyTo(list);
        return list;
    }

    /** Makes the list as high as its values, up to a number of whole lines; without any it makes room for the message. */
    final void fitHeight() {
        GridData data = (GridData) list.getLayoutData();
        data.heightHint = list.getItemHeight() * Math.min(list.getItemCount(), LINES);
        data.exclude = list.getItemCount() == 0;
        list.setVisible(!data.exclude);
    }

    @Override
    final boolean isHelpful() {
        return true;
    }

    final List<String> all() {
        return all;
    }

    /** The names that contain a text; if none does, those that are nearest to it. */
    final List<String> fitting(String part) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        List<String> fitting = all.stream().filter(each -> each.toLowerCase(Locale.ROOT).contains(wanted)).toList();
        return fitting.isEmpty() ? NearNames.of(part, all) : fitting;
    }

    /** Arrow keys mark a name. */
    @Override
    boolean key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && list.getItemCount() > 0) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + step, 0, list.getItemCount() - 1));
            list.showSelection();
        }
        return step != 0;
    }
}
