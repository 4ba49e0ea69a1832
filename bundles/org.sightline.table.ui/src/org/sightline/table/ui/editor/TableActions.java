/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.clip.TextBlock;
import org.sightline.table.ui.edit.CellArea;
import org.sightline.table.ui.edit.CellChange;
import org.sightline.table.ui.edit.CellProblem;
import org.sightline.table.ui.edit.CellsCommand;
import org.sightline.table.ui.edit.GridTarget;
import org.sightline.table.ui.edit.LineEdits;
import org.sightline.table.ui.edit.PastePlan;
import org.sightline.table.ui.editor.CellProblemsDialog.Attempt;
import org.sightline.table.ui.live.GridChange;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.SortKey;
import org.sightline.ui.deletion.DeletionGuard;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.viewpoint.table.Line;

/** What can be done with the selected cells and with the table, for the menus, the keys and the command palette. */
public final class TableActions {

    static final String FILL_DOWN = "org.sightline.table.ui.fillDown";
    static final String COLUMNS = "org.sightline.table.ui.columns";
    static final String NEW_LINE = "org.sightline.table.ui.newLine";
    static final String DELETE_LINES = "org.sightline.table.ui.deleteLines";
    static final String SORT_UP = "org.sightline.table.ui.sortAscending";
    static final String SORT_DOWN = "org.sightline.table.ui.sortDescending";
    static final String UNSORT = "org.sightline.table.ui.unsort";
    static final String FILTER = "org.sightline.table.ui.filter";
    static final String SHOW_ALL = "org.sightline.table.ui.showAll";
    static final String HIDE_COLUMN = "org.sightline.table.ui.hideColumn";
    static final String OPEN_ALL = "org.sightline.table.ui.expandAll";
    static final String CLOSE_ALL = "org.sightline.table.ui.collapseAll";
    static final String EDIT = "org.sightline.table.ui.editCell";

    private static final MessageBundle TEXTS = MessageBundle.of(TableActions.class);

    private final TablePage page;
    private final TableClipboard clipboard;
    private final Map<String, IAction> shared = new LinkedHashMap<>();
    private final Map<String, IAction> own = new LinkedHashMap<>();

    TableActions(TablePage page) {
        this.page = page;
        clipboard = new TableClipboard(page.table().control().getDisplay());
        share(ActionFactory.COPY, IWorkbenchCommandConstants.EDIT_COPY, "action_copy", this::copy);
        share(ActionFactory.CUT, IWorkbenchCommandConstants.EDIT_CUT, "action_cut", () -> {
            copy();
            clear();
        });
        share(ActionFactory.PASTE, IWorkbenchCommandConstants.EDIT_PASTE, "action_paste", this::paste);
        share(ActionFactory.DELETE, IWorkbenchCommandConstants.EDIT_DELETE, "action_clear", this::clear);
        share(ActionFactory.SELECT_ALL, IWorkbenchCommandConstants.EDIT_SELECT_ALL, "action_selectAll", () -> page.table().selectAll());
        own(EDIT, () -> page.editing().open(null));
        own(FILL_DOWN, this::fillDown);
        own(NEW_LINE, this::createLine);
        own(DELETE_LINES, this::deleteLines);
        own(COLUMNS, this::chooseColumns);
        own(HIDE_COLUMN, this::hideColumn);
        own(SORT_UP, () -> sort(false));
        own(SORT_DOWN, () -> sort(true));
        own(UNSORT, () -> page.rearrange(() -> page.grid().sort(List.of()), GridChange.ROWS));
        own(FILTER, () -> page.filters().open(Math.max(0, page.table().column())));
        own(SHOW_ALL, () -> page.bar().clearFilters());
        own(OPEN_ALL, () -> openAll(true));
        own(CLOSE_ALL, () -> openAll(false));
    }

    private void share(ActionFactory factory, String command, String text, Runnable work) {
        IAction action = action(TEXTS.get(text), work);
        action.setActionDefinitionId(command);
        shared.put(factory.getId(), action);
    }

    private void own(String id, Runnable work) {
        IAction action = action("", work);
        action.setId(id);
        own.put(id, action);
    }

    private static IAction action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /**
     * @param id of a command of tables
     * @return what it does in this table; absent if it is no such command
     */
    Optional<IAction> action(String id) {
        return Optional.ofNullable(own.get(id));
    }

    /** The actions of the Edit menu, by the ids of the workbench. */
    IAction shared(ActionFactory factory) {
        return shared.get(factory.getId());
    }

    void install(IActionBars bars, boolean isTyping) {
        shared.forEach((id, action) -> bars.setGlobalActionHandler(id, isTyping ? null : action));
    }

    /** Copies the selected cells; cells between them that are not selected are blank. */
    public void copy() {
        CellArea area = page.table().selected();
        if (!area.cells().isEmpty()) {
            clipboard.put(block(area));
        }
    }

    private TextBlock block(CellArea area) {
        GridTarget target = new GridTarget(page.grid(), page.edits());
        List<List<String>> rows = new ArrayList<>();
        int bottom = area.bottom();
        int left = area.left();
        int right = area.right();
        for (int row = area.top(); row <= bottom; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = left; column <= right; column++) {
                cells.add(area.cells().contains(new CellArea.Place(row, column)) ? target.text(row, column) : "");
            }
            rows.add(cells);
        }
        return new TextBlock(rows);
    }

    /** Puts the texts on the clipboard into the selected cells, all of them or none. */
    public void paste() {
        TextBlock block = clipboard.take();
        CellArea area = page.table().selected();
        if (!block.isEmpty() && !area.cells().isEmpty()) {
            make(PastePlan.of(block, area, new GridTarget(page.grid(), page.edits())), Attempt.PASTE);
        }
    }

    /** Clears the selected cells that can be edited. */
    public void clear() {
        make(PastePlan.clear("", page.table().selected(), new GridTarget(page.grid(), page.edits())), Attempt.CLEAR);
    }

    /** Fills each selected column with what stands in its upmost selected cell. */
    public void fillDown() {
        make(PastePlan.fillDown(page.table().selected(), new GridTarget(page.grid(), page.edits())), Attempt.FILL);
    }

    private void make(PastePlan<CellChange> plan, Attempt attempt) {
        List<CellProblem> problems = plan.problems();
        if (problems.isEmpty() && !plan.changes().isEmpty()) {
            CellsCommand command = page.edits().command(plan.changes());
            problems = page.run(command).stream().toList();
        }
        if (!problems.isEmpty()) {
            new CellProblemsDialog(page.site().getShell(), attempt, problems).open();
        }
    }

    private void createLine() {
        List<LineEdits.Creation> creations = page.lineEdits().creations(page.table().line());
        creations.stream().filter(each -> each.place() != null).findFirst().or(() -> creations.stream().findFirst())
                .ifPresent(each -> page.runAndSelect(page.lineEdits().create(each)));
    }

    /** Deletes the lines with selected cells, after a question if that reaches further, by the notation's tools; the line after them is selected then. */
    public void deleteLines() {
        List<Line> lines = page.table().selectedLines();
        List<EObject> elements = lines.stream().map(Line::element).toList();
        if (!lines.isEmpty() && new DeletionGuard(page.document(), page.site().getShell(), page::reveal).allows(elements)) {
            int row = page.grid().rows().indexOf(lines.get(0));
            page.site().getService(DraftKeeper.class).beforeDeleting(elements, page.document());
            page.document().execute(page.lineEdits().delete(lines));
            page.table().select(Math.min(row, page.grid().rows().shown().size() - 1), Math.max(0, page.table().column()));
        }
    }

    /** Lets the user choose which columns to see, in which order. */
    public void chooseColumns() {
        ColumnsDialog dialog = new ColumnsDialog(page.site().getShell(), page.grid());
        if (dialog.open() == Window.OK) {
            page.rearrange(() -> page.grid().choose(dialog.choice()), GridChange.COLUMNS);
        }
    }

    private void hideColumn() {
        column().filter(each -> !each.isLead()).ifPresent(each -> {
            List<String> hidden = new ArrayList<>(page.grid().choice().hidden());
            hidden.add(each.key());
            page.rearrange(() -> page.grid().choose(page.grid().choice().with(page.grid().choice().ordered(page.grid().choosable()),
                    Set.copyOf(hidden))), GridChange.COLUMNS);
        });
    }

    private Optional<GridColumn> column() {
        int column = page.table().column();
        return column < 0 ? Optional.empty() : Optional.of(page.grid().shown().get(column));
    }

    private void sort(boolean isDescending) {
        column().ifPresent(each -> page.rearrange(() -> page.grid().sort(List.of(new SortKey(each.key(), isDescending))), GridChange.ROWS));
    }

    private void openAll(boolean isOpen) {
        page.rearrange(() -> {
            page.grid().rows().openAll(page.grid().table(), isOpen);
            page.grid().rebuild();
        }, GridChange.ROWS);
    }
}
