/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.ModelEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.value.CellType;
import org.sightline.table.ui.value.Reading;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.TableEditing;
import org.sightline.viewpoint.tool.TableTools;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/**
 * Edits of the cells of a table. A cell is edited by the notation's tool for it, where it has one and its condition holds; without a tool the
 * feature that it shows is set, if it can be. Nothing changes before a command is executed.
 */
public final class CellEdits {

    static final MessageBundle TEXTS = MessageBundle.of(CellEdits.class);

    private static final Set<String> ABSENT = Set.of("", "no", "n", "false", "0", "-");

    private final ModelEdits edits;
    private final ViewpointSession session;
    private final LiveGrid grid;

    /**
     * @param edits the edits of the model
     * @param session the session of the table
     * @param grid the table
     */
    public CellEdits(ModelEdits edits, ViewpointSession session, LiveGrid grid) {
        this.edits = edits;
        this.session = session;
        this.grid = grid;
    }

    private TableTools tools() {
        return new TableTools(session, grid.table());
    }

    /**
     * @param line a line
     * @param column a column
     * @return why the cell cannot be edited, in a sentence; empty if it can
     */
    public Optional<String> refusal(Line line, GridColumn column) {
        if (column.isHeader()) {
            return Optional.of(TEXTS.get("refusal_header"));
        }
        Cell cell = grid.cell(line, column);
        if (cell == null) {
            boolean canBeMade = column.isCross() && creation(line, column).isPresent();
            return canBeMade ? Optional.empty() : Optional.of(absent(line, column));
        }
        if (!session.watched(() -> new TableEditing(session.context()).canEdit(cell))) {
            return Optional.of(TEXTS.get("refusal_condition"));
        }
        if (hasTool(cell)) {
            return Optional.empty();
        }
        return cell.intersection() != null ? Optional.of(TEXTS.get("refusal_condition")) : refusalOfFeature(cell);
    }

    private static String absent(Line line, GridColumn column) {
        return TEXTS.get(column.isCross() ? "refusal_condition" : "refusal_absent", typeName(line.element()), Objects.toString(column.column().label(), ""));
    }

    private static String typeName(EObject element) {
        return ElementTexts.type(element.eClass());
    }

    private Optional<String> refusalOfFeature(Cell cell) {
        EStructuralFeature feature = feature(cell);
        if (feature == null || feature.isDerived() || !feature.isChangeable()) {
            return Optional.of(fact(feature));
        }
        boolean isKnown = grid.type(cell).read(cell.element(), "").problem().isEmpty() || grid.type(cell).isNumeric() && !feature.isMany();
        return isKnown ? Optional.empty() : Optional.of(TEXTS.get("refusal_contents"));
    }

    /** Tells of the facts of the standard tables what they follow from. */
    private static String fact(EStructuralFeature feature) {
        String key = feature == null ? "" : "refusal_fact_" + feature.getName();
        return TEXTS.get(TEXTS.has(key) ? key : "refusal_fact");
    }

    private static EStructuralFeature feature(Cell cell) {
        return cell.element().eClass().getEStructuralFeature(cell.column().mapping().featureName());
    }

    private static boolean hasTool(Cell cell) {
        return cell.mapping().description().one("directEdit").isPresent();
    }

    /** The tool that makes a line and a column meet. */
    private Optional<ToolCommand> creation(Line line, GridColumn column) {
        for (Tool each : tools().palette()) {
            Description mapping = each.kind() == Tool.Kind.CREATE_CELL ? each.description().one("mapping").orElse(null) : null;
            if (mapping != null && mapping.many("lineMapping").contains(line.mapping().description())
                    && mapping.one("columnMapping").filter(column.column().mapping().description()::equals).isPresent()) {
                return Optional.of(tools().createCell(each, line, column.column(), "x")).filter(Command::canExecute);
            }
        }
        return Optional.empty();
    }

    /**
     * @param line a line
     * @param column a column
     * @return the text of the cell as it is typed and copied; of one that cannot be typed, as it is shown
     */
    public String text(Line line, GridColumn column) {
        Cell cell = column.isHeader() ? null : grid.cell(line, column);
        if (cell == null || cell.intersection() != null) {
            return grid.text(line, column);
        }
        CellType type = grid.type(cell);
        return type.write(cell.element(), type.value(cell.element()));
    }

    /**
     * @param line a line
     * @param column a column whose cell there can be edited
     * @param typed a text
     * @return what it means there
     */
    public Reading read(Line line, GridColumn column, String typed) {
        Cell cell = grid.cell(line, column);
        if (column.isCross()) {
            return Reading.of(!ABSENT.contains(typed.strip().toLowerCase(Locale.ROOT)));
        }
        return grid.type(cell).read(cell.element(), typed);
    }

    /**
     * @param line a line
     * @param column a column whose cell there can be edited
     * @param value a value
     * @return the change that gives it to the cell; empty if the cell has it already
     */
    public Optional<CellChange> change(Line line, GridColumn column, Object value) {
        Cell cell = grid.cell(line, column);
        boolean isSame = column.isCross() ? (cell != null) == Boolean.TRUE.equals(value)
                : grid.type(cell).isSame(cell.element(), grid.type(cell).value(cell.element()), value);
        return isSame ? Optional.empty() : Optional.of(new CellChange(line, column, value));
    }

    /**
     * @param changes of cells that can be edited
     * @return one edit that makes them all, or none if one of them is refused; it cannot be executed if there are none
     */
    public CellsCommand command(List<CellChange> changes) {
        return new CellsCommand(label(changes), this, changes);
    }

    private String label(List<CellChange> changes) {
        if (changes.size() != 1) {
            return TEXTS.get("edit_cells", changes.size());
        }
        CellChange change = changes.get(0);
        return TEXTS.get(change.column().isCross() ? "edit_meeting" : "edit_cell", change.column().column().label(), rowName(change.line()));
    }

    /**
     * @param line a line
     * @return what it is called in a sentence
     */
    public String rowName(Line line) {
        return ElementLabels.text(line.element());
    }

    /** The edit of one cell. */
    Command one(CellChange change) {
        Cell cell = grid.cell(change.line(), change.column());
        if (change.column().isCross()) {
            return cell == null ? creation(change.line(), change.column()).<Command>map(each -> each).orElseThrow()
                    : tools().edit(cell, "").orElseThrow();
        }
        CellType type = grid.type(cell);
        String argument = type.argument(cell.element(), change.value());
        boolean isNameOnly = type.entry() == CellType.Entry.REFERENCE && !argument.equals(type.write(cell.element(), change.value()));
        return hasTool(cell) && !isNameOnly ? tools().edit(cell, argument).orElseThrow()
                : edits.set(cell.element(), feature(cell), change.value());
    }

    /** Whether a cell has got the value that it was to get. A tool of the notation may do nothing. */
    boolean isDone(CellChange change) {
        if (change.column().isCross()) {
            return true;
        }
        Cell cell = grid.cell(change.line(), change.column());
        CellType type = grid.type(cell);
        Object now = type.isLabel() ? Objects.toString(grid.live().textNow(cell), "") : type.value(cell.element());
        return type.isSame(cell.element(), now, change.value());
    }

    CellProblem problem(CellChange change, String reason) {
        Cell cell = grid.cell(change.line(), change.column());
        String text = cell == null || change.column().isCross() ? "" : grid.type(cell).write(cell.element(), change.value());
        return new CellProblem(rowName(change.line()), Objects.toString(change.column().column().label(), ""), text,
                reason.isEmpty() ? refused(text, grid.text(change.line(), change.column())) : reason);
    }

    /** What is in the cell shows what its tool takes. */
    private static String refused(String text, String present) {
        return present.isBlank() ? TEXTS.get("problem_tool", text) : TEXTS.get("problem_toolLike", text, present);
    }
}
