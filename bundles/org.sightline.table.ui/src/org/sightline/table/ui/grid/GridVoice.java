/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.ui.voice.CanvasVoice;
import org.sightline.ui.voice.SpokenName;
import org.sightline.ui.voice.SpokenParts;

/**
 * Tells assistive technology in which cell the user is: its text, its line, its column, and what findings say about the line. The parts of the
 * table are the cells of that line.
 */
final class GridVoice implements SpokenParts {

    private static final MessageBundle TEXTS = MessageBundle.of(GridVoice.class);

    private final TableGrid table;

    GridVoice(TableGrid table) {
        this.table = table;
    }

    void install() {
        SpokenName.give(table.control(), this::title, this::findings);
        CanvasVoice voice = new CanvasVoice(table.control(), ACC.ROLE_TABLE, this);
        table.addSelectionListener(voice::moved);
    }

    private String title() {
        return TEXTS.get("grid_name", table.grid().table().plan().description().text("label"));
    }

    private String findings() {
        return table.line() == null ? "" : String.join("\n", table.marks().messages(table.line()));
    }

    @Override
    public List<Integer> parts() {
        int columns = table.grid().shown().size();
        return table.row() < 0 ? List.of() : IntStream.range(table.row() * columns, (table.row() + 1) * columns).boxed().toList();
    }

    @Override
    public int focused() {
        return table.row() < 0 || table.column() < 0 ? -1 : table.row() * table.grid().shown().size() + table.column();
    }

    /** "90 min, Take the order, Standard time". */
    @Override
    public String name(int part) {
        LiveGrid grid = table.grid();
        GridRow row = grid.rows().shown().get(part / grid.shown().size());
        GridColumn column = grid.shown().get(part % grid.shown().size());
        String line = grid.text(row.line(), grid.shown().get(0));
        String text = grid.text(row.line(), column);
        return TEXTS.get("grid_cell", text.isBlank() ? TEXTS.get("grid_blank") : text,
                row.isGroup() ? TEXTS.get("grid_group", line, row.isOpen() ? 1 : 0) : line, new GridTitles().of(column, grid.table()));
    }

    @Override
    public String more(int part) {
        return findings();
    }

    @Override
    public int role(int part) {
        return ACC.ROLE_TABLECELL;
    }

    @Override
    public Rectangle bounds(int part) {
        int columns = table.grid().shown().size();
        return table.bounds(part / columns, part % columns).orElseGet(() -> new Rectangle(0, 0, 0, 0));
    }
}
