/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.LineEdits;
import org.sightline.table.ui.live.GridChange;
import org.sightline.ui.voice.SpokenName;

/** Above a table: search, new lines, columns, and a way out of all filters. */
public final class TableBar {

    private static final MessageBundle TEXTS = MessageBundle.of(TableBar.class);
    private static final int SEARCH_WIDTH = 200;

    private final TablePage page;
    private final Composite body;
    private final Text search;
    private final Button create;
    private final Button delete;
    private final Button columns;
    private final Button clear;

    TableBar(Composite parent, TablePage page) {
        this.page = page;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 5).spacing(6, 0).applyTo(body);
        search = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(TEXTS.get("bar_search"));
        SpokenName.give(search, () -> TEXTS.get("bar_search"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
        create = button("bar_new");
        delete = button("bar_delete");
        columns = button("bar_columns");
        clear = button("bar_clear");
        clear.setVisible(false);
    }

    private Button button(String key) {
        Button button = new Button(body, SWT.PUSH | SWT.FLAT);
        button.setText(TEXTS.get(key));
        return button;
    }

    void install() {
        search.addListener(SWT.Modify, event -> page.rearrange(() -> page.grid().filter(page.grid().filters(), search.getText()), GridChange.ROWS));
        search.addListener(SWT.FocusIn, event -> page.focusChanged());
        search.addListener(SWT.FocusOut, event -> search.getDisplay().asyncExec(() -> {
            if (!search.isDisposed()) {
                page.focusChanged();
            }
        }));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                page.table().control().setFocus();
                page.table().select(Math.max(0, page.table().row()), Math.max(0, page.table().column()));
                event.doit = false;
            }
        });
        search.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                search.setText("");
                page.table().control().setFocus();
                event.doit = false;
            }
        });
        create.addListener(SWT.Selection, event -> offer());
        delete.addListener(SWT.Selection, event -> page.actions().deleteLines());
        columns.addListener(SWT.Selection, event -> page.actions().chooseColumns());
        clear.addListener(SWT.Selection, event -> clearFilters());
        page.table().addSelectionListener(this::update);
        update();
    }

    Control control() {
        return body;
    }

    /** @return the field for a text that lines have to contain */
    public Text search() {
        return search;
    }

    boolean isTyping() {
        return !search.isDisposed() && search.isFocusControl();
    }

    /** Shows all lines. */
    void clearFilters() {
        if (!search.getText().isEmpty()) {
            search.setText("");
        }
        page.rearrange(() -> page.grid().filter(Map.of(), ""), GridChange.ROWS);
    }

    void update() {
        clear.setVisible(!page.grid().filters().isEmpty() || !page.grid().search().isEmpty());
        delete.setEnabled(!page.table().selectedLines().isEmpty());
        create.setEnabled(!page.lineEdits().creations(page.table().line()).isEmpty());
    }

    /** One thing to make is made at once; of several one is chosen. */
    private void offer() {
        List<LineEdits.Creation> creations = page.lineEdits().creations(page.table().line());
        if (creations.size() == 1) {
            page.runAndSelect(page.lineEdits().create(creations.get(0)));
            return;
        }
        MenuManager menu = new MenuManager();
        creations.forEach(each -> menu.add(new Action(each.label()) {
            @Override
            public void run() {
                page.runAndSelect(page.lineEdits().create(each));
            }
        }));
        Menu shown = menu.createContextMenu(create);
        Rectangle bounds = create.getBounds();
        Point place = body.toDisplay(bounds.x, bounds.y + bounds.height);
        shown.setLocation(place);
        shown.setVisible(true);
    }
}
