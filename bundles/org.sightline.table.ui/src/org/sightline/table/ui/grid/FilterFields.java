/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.voice.SpokenName;

/** The fields below the titles: what is typed there leaves the lines that fit, while it is typed. Few values are proposed to choose from. */
public final class FilterFields {

    private static final MessageBundle TEXTS = MessageBundle.of(FilterFields.class);
    private static final int MOST_CHOICES = 30;

    private final TableGrid table;
    private final Consumer<Runnable> changer;
    private Text field;

    /**
     * @param table the table
     * @param changer runs what changes the filters, and shows the lines that are left
     */
    public FilterFields(TableGrid table, Consumer<Runnable> changer) {
        this.table = table;
        this.changer = changer;
    }

    /**
     * Lets the user type into a filter field.
     *
     * @param column its column
     */
    public void open(int column) {
        close();
        Rectangle bounds = table.filterBounds(column).orElse(null);
        if (bounds == null) {
            return;
        }
        GridColumn filtered = table.grid().shown().get(column);
        field = new Text(table.control(), SWT.SINGLE);
        field.setBackground(table.theme().color(LookColor.RAISED));
        field.setForeground(table.theme().color(LookColor.TEXT));
        field.setText(table.grid().filters().getOrDefault(filtered.key(), ""));
        field.setToolTipText(TEXTS.get("filter_help"));
        field.setBounds(bounds.x, bounds.y, bounds.width, bounds.height);
        field.moveAbove(null);
        String name = TEXTS.get("filter_name", new GridTitles().of(filtered, table.grid().table()));
        SpokenName.give(field, () -> name);
        propose(filtered);
        field.selectAll();
        field.setFocus();
        field.addListener(SWT.Modify, event -> filter(filtered.key(), field.getText()));
        field.addListener(SWT.Traverse, event -> traverse(event, filtered, column));
        field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(this::left));
    }

    private void propose(GridColumn column) {
        LiveGrid grid = table.grid();
        if (grid.rows().total() > 2000) {
            return;
        }
        TreeSet<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (GridRow each : grid.rows().shown()) {
            String text = grid.text(each.line(), column);
            if (!text.isBlank()) {
                values.add(text);
            }
        }
        if (values.size() <= MOST_CHOICES) {
            SimpleContentProposalProvider choices = new SimpleContentProposalProvider(values.toArray(String[]::new));
            choices.setFiltering(true);
            ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(), choices,
                    KeyStroke.getInstance(SWT.ARROW_DOWN), null);
            adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        }
    }

    private void filter(String key, String typed) {
        Map<String, String> filters = new LinkedHashMap<>(table.grid().filters());
        filters.put(key, typed);
        changer.accept(() -> table.grid().filter(filters, table.grid().search()));
    }

    private void traverse(Event event, GridColumn column, int place) {
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                field.setText("");
                leave();
            }
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                leave();
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                event.doit = false;
                int next = place + (event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
                leave();
                if (next >= 0 && next < table.grid().shown().size()) {
                    open(next);
                }
            }
            default -> {
            }
        }
    }

    private void leave() {
        close();
        table.control().setFocus();
    }

    private void left() {
        if (field != null && !field.isDisposed() && field.getDisplay().getFocusControl() != null && !field.isFocusControl()
                && field.getDisplay().getActiveShell() == field.getShell()) {
            close();
        }
    }

    private void close() {
        if (field != null && !field.isDisposed()) {
            field.dispose();
        }
        field = null;
    }
}
