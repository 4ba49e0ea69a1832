/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.sightline.table.ui.cell.CellEditing;
import org.sightline.table.ui.edit.CellEdits;
import org.sightline.table.ui.edit.CellProblem;
import org.sightline.table.ui.edit.CellsCommand;
import org.sightline.table.ui.edit.LineEdits;
import org.sightline.table.ui.grid.FilterFields;
import org.sightline.table.ui.grid.TableGrid;
import org.sightline.table.ui.live.DocumentTables;
import org.sightline.table.ui.live.GridChange;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.ui.document.ModelDocument;
import org.sightline.viewpoint.ViewpointSession;

/** A table in its editor: a bar with search and commands, the cells, and a line that sums up. */
public final class TablePage {

    private final TableEditor editor;
    private final ModelDocument document;
    private final LiveGrid grid;
    private final Composite page;
    private final TableBar bar;
    private final TableGrid table;
    private final TableFooter footer;
    private final CellEdits edits;
    private final LineEdits lineEdits;
    private final CellEditing editing;
    private final TableActions actions;
    private final TableSelection selection;
    private final FilterFields filters;

    TablePage(Composite parent, TableEditor editor, ModelDocument document, LiveGrid grid) {
        this.editor = editor;
        this.document = document;
        this.grid = grid;
        ViewpointSession session = DocumentTables.of(document).session();
        grid.choose(ColumnMemory.of(grid.table()).read());
        edits = new CellEdits(document.edits(), session, grid);
        lineEdits = new LineEdits(session, grid);
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new TableBar(page, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        table = new TableGrid(page, grid, editor.validation());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        footer = new TableFooter(page, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(footer.control());
        editing = new CellEditing(table, edits, this::run, this::focusChanged);
        filters = new FilterFields(table, change -> rearrange(change, GridChange.ROWS));
        actions = new TableActions(this);
        new TableKeys(this).install();
        new TableTips(this).install();
        new TableMenu(this).install();
        selection = new TableSelection(this);
        selection.install();
        table.addSelectionListener(footer::updateSelection);
        bar.install();
        footer.update();
    }

    /** @return the control */
    Control control() {
        return page;
    }

    IEditorSite site() {
        return editor.getEditorSite();
    }

    TableEditor editor() {
        return editor;
    }

    /** @return the model */
    ModelDocument document() {
        return document;
    }

    /** @return what is shown */
    public LiveGrid grid() {
        return grid;
    }

    /** @return the cells on the screen */
    public TableGrid table() {
        return table;
    }

    /** @return the bar above the cells */
    public TableBar bar() {
        return bar;
    }

    /** @return the line below the cells */
    public TableFooter footer() {
        return footer;
    }

    /** @return edits of cells */
    public CellEdits edits() {
        return edits;
    }

    /** @return the fields below the titles */
    public FilterFields filters() {
        return filters;
    }

    LineEdits lineEdits() {
        return lineEdits;
    }

    /** @return the cell that is being edited, if one is */
    public CellEditing editing() {
        return editing;
    }

    /** @return what the menus and keys call */
    public TableActions actions() {
        return actions;
    }

    /** Whether somebody is typing, so that keys such as Delete are for the text. */
    boolean isTyping() {
        return editing.isOpen() || bar.isTyping();
    }

    /** Makes the keys of the menus work on the text that is being typed, or on the table. */
    void focusChanged() {
        if (site().getPage().getActiveEditor() == editor) {
            editor.contributeTo(site().getActionBars());
        }
    }

    /** Makes an edit of cells; gives the cell that could not be changed, in which case none is. */
    Optional<CellProblem> run(CellsCommand command) {
        document.execute(command);
        return command.problem();
    }

    /** Makes an edit and selects what comes of it. */
    void runAndSelect(Command command) {
        if (document.execute(command)) {
            List<EObject> made = command.getResult().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
            made.stream().findFirst().ifPresent(this::reveal);
        }
    }

    /** Shows what has changed in the model. */
    void refresh() {
        table.keepSelection();
        GridChange change = grid.refresh();
        table.show(change);
        if (change != GridChange.NONE) {
            editing.follow();
            footer.update();
        }
    }

    /** Selects the line of an element, if there is one; filters that hide it are taken away. */
    void reveal(EObject element) {
        if (grid.rows().open(grid.table(), element)) {
            grid.rebuild();
            if (grid.rows().places(List.of(element)).isEmpty()) {
                bar.clearFilters();
            }
            table.keepSelection();
            table.show(GridChange.ROWS);
            table.selectElements(List.of(element));
        }
    }

    /** Sorts, filters or chooses columns, and shows the table so. */
    void rearrange(Runnable change, GridChange kind) {
        table.keepSelection();
        change.run();
        table.show(kind);
        if (kind == GridChange.COLUMNS) {
            ColumnMemory.of(grid.table()).write(grid.choice());
        }
        footer.update();
        bar.update();
    }

    void close() {
        ColumnMemory.of(grid.table()).write(grid.choice());
        selection.dispose();
        grid.close();
    }
}
