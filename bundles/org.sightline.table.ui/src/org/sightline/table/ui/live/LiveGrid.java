/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.live;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.table.ui.rows.ColumnChoice;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.table.ui.rows.GridRows;
import org.sightline.table.ui.rows.NaturalOrder;
import org.sightline.table.ui.rows.SortKey;
import org.sightline.table.ui.value.CellType;
import org.sightline.table.ui.value.CellTypes;
import org.sightline.table.ui.value.Numbers;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.refresh.RepresentationChange;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.Column;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.LiveTable;
import org.sightline.viewpoint.table.Table;
import org.sightline.viewpoint.table.TableElement;

/**
 * A table of the notation as a grid of rows and columns, kept in step with the model. Needs no display. Lines are painted when they come into
 * sight, or all at once when something asks for their texts: a filter, an order, a search.
 */
public final class LiveGrid implements AutoCloseable {

    /** How many lines around one that comes into sight are painted along with it. */
    private static final int BEFORE = 4;
    private static final int AFTER = 60;

    private final LiveTable live;
    private final GridColumns columnMaker;
    private final GridRows rows = new GridRows();
    private final Map<EStructuralFeature, CellType> types = new LinkedHashMap<>();
    private List<GridColumn> columns;
    private List<GridColumn> shown;
    private ColumnChoice choice = ColumnChoice.STANDARD;
    private List<SortKey> sorting = List.of();
    private Map<String, String> filters = Map.of();
    private String search = "";

    /**
     * @param session the session of the table
     * @param live the table, which this object closes
     */
    public LiveGrid(ViewpointSession session, LiveTable live) {
        this.live = live;
        columnMaker = new GridColumns(session.model().packages());
        readColumns();
        rows.update(live.table());
    }

    private void readColumns() {
        columns = columnMaker.of(live.table());
        choose(choice);
    }

    /** @return the table of the notation */
    public LiveTable live() {
        return live;
    }

    /** @return the lines in sight */
    public GridRows rows() {
        return rows;
    }

    /** @return all columns in the order of the notation, the leading one first */
    public List<GridColumn> columns() {
        return columns;
    }

    /** @return the columns in sight, the leading one first */
    public List<GridColumn> shown() {
        return shown;
    }

    /** @return keys of all columns but the leading one, in the order of the notation */
    public List<String> choosable() {
        return columns.stream().skip(1).map(GridColumn::key).toList();
    }

    /** @return which columns a person wants to see */
    public ColumnChoice choice() {
        return choice;
    }

    /** @param wanted which columns a person wants to see; the leading one always is */
    public void choose(ColumnChoice wanted) {
        choice = wanted;
        shown = Stream.concat(Stream.of(columns.get(0)), wanted.shown(choosable()).stream().map(this::column)).toList();
    }

    /**
     * @param key of a column
     * @return the column; null if there is none
     */
    public GridColumn column(String key) {
        return columns.stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
    }

    /**
     * @param line a line
     * @param column a column
     * @return what is shown where they meet; null if nothing is, and for the headers of lines
     */
    public Cell cell(Line line, GridColumn column) {
        paint(line);
        for (Cell each : line.cells()) {
            if (each.column() == column.column()) {
                return each;
            }
        }
        return null;
    }

    /** A line comes into sight with those around it, so these are painted along with it. */
    private void paint(Line line) {
        if (!line.isPainted()) {
            int place = Math.max(0, rows.indexOf(line));
            List<GridRow> all = rows.shown();
            live.paint(Stream.concat(Stream.of(line), all.subList(Math.max(0, place - BEFORE), Math.min(all.size(), place + AFTER)).stream().map(GridRow::line))
                    .distinct().toList());
        }
    }

    /**
     * @param line a line
     * @param column a column
     * @return the text shown where they meet; empty if nothing is
     */
    public String text(Line line, GridColumn column) {
        if (column.isHeader()) {
            paint(line);
            return Objects.toString(line.label(), "");
        }
        Cell cell = cell(line, column);
        return cell == null ? "" : Objects.toString(cell.label(), "");
    }

    /**
     * @param cell a cell of a feature
     * @return how its values are read and written
     */
    public CellType type(Cell cell) {
        boolean hasTool = cell.mapping().description().one("directEdit").isPresent();
        EStructuralFeature feature = cell.element().eClass().getEStructuralFeature(cell.column().mapping().featureName());
        CellType type = feature == null ? null : types.computeIfAbsent(feature, key -> CellTypes.of(key, hasTool, each -> ""));
        return type == null || type.isLabel() ? CellTypes.ofLabel(each -> cell.label()) : type;
    }

    /**
     * @param line a line
     * @param column a column
     * @return the number shown where they meet, in the unit of the column; empty if none is
     */
    public OptionalDouble number(Line line, GridColumn column) {
        Cell cell = column.isHeader() ? null : cell(line, column);
        if (cell == null || cell.intersection() != null) {
            return column.isHeader() || cell == null ? OptionalDouble.empty() : Numbers.read(Objects.toString(cell.label(), ""));
        }
        return type(cell).number(cell.element());
    }

    /** @return the columns by which lines are sorted, the most important one first */
    public List<SortKey> sorting() {
        return sorting;
    }

    /** @param keys the columns by which lines are sorted, the most important one first */
    public void sort(List<SortKey> keys) {
        sorting = keys;
        rebuild();
    }

    /** @return what stands in the filter fields, by keys of columns; blank ones are left out */
    public Map<String, String> filters() {
        return filters;
    }

    /** @return the text that lines in sight have to contain; empty for none */
    public String search() {
        return search;
    }

    /**
     * @param byColumn what stands in the filter fields, by keys of columns
     * @param anywhere a text that one of the cells has to contain; empty for none
     */
    public void filter(Map<String, String> byColumn, String anywhere) {
        filters = new LinkedHashMap<>(byColumn);
        filters.values().removeIf(String::isBlank);
        search = anywhere.strip();
        rebuild();
    }

    /**
     * Puts the lines together anew, sorted and filtered as wanted.
     *
     * @return whether other lines are in sight now
     */
    public boolean rebuild() {
        List<SortKey> keys = sorting.stream().filter(each -> column(each.column()) != null).toList();
        boolean needsTexts = !keys.isEmpty() || !filters.isEmpty() || !search.isEmpty();
        if (needsTexts) {
            paintAll();
        }
        rows.order(keys.isEmpty() ? null : order(keys));
        rows.filter(new GridFilter(this).lines());
        return rows.update(live.table());
    }

    /** Makes sure that the texts of all lines are known. */
    public void paintAll() {
        live.paint(all(live.table().lines()).toList());
    }

    private static Stream<Line> all(List<Line> lines) {
        return lines.stream().flatMap(each -> Stream.concat(Stream.of(each), all(each.lines())));
    }

    private Comparator<Line> order(List<SortKey> keys) {
        NaturalOrder texts = new NaturalOrder();
        Comparator<Line> order = null;
        for (SortKey key : keys) {
            Comparator<Line> one = order(column(key.column()), key.isDescending(), texts);
            order = order == null ? one : order.thenComparing(one);
        }
        return order;
    }

    /** Numbers by size, then texts; blank cells come last either way. */
    private Comparator<Line> order(GridColumn column, boolean isDescending, NaturalOrder texts) {
        Comparator<Line> byValue = (first, second) -> {
            OptionalDouble one = number(first, column);
            OptionalDouble other = number(second, column);
            return one.isPresent() && other.isPresent() ? Double.compare(one.getAsDouble(), other.getAsDouble())
                    : texts.compare(text(first, column), text(second, column));
        };
        Comparator<Line> blankLast = Comparator.comparing(line -> text(line, column).isBlank());
        return blankLast.thenComparing(isDescending ? byValue.reversed() : byValue);
    }

    /**
     * Follows the model. An edit leaves lines where they are, even if they would be sorted or filtered otherwise now, until lines come or go.
     *
     * @return what has changed
     */
    public GridChange refresh() {
        RepresentationChange<TableElement> change = live.refresh();
        if (change.isEmpty()) {
            return GridChange.NONE;
        }
        boolean isColumnChange = change.added().stream().anyMatch(Column.class::isInstance) || change.removed().stream().anyMatch(Column.class::isInstance);
        if (isColumnChange || change.changed().stream().anyMatch(Column.class::isInstance)) {
            readColumns();
            rebuild();
            return GridChange.COLUMNS;
        }
        boolean isLineChange = change.rearranged() || Stream.of(change.added(), change.removed(), change.changed()).flatMap(List::stream)
                .anyMatch(each -> each instanceof Line line && (!change.changed().contains(each) || rows.canHoldLines(line)));
        return isLineChange && rebuild() ? GridChange.ROWS : GridChange.LOOKS;
    }

    /** @return the table as the notation has it now */
    public Table table() {
        return live.table();
    }

    @Override
    public void close() {
        live.close();
    }
}
