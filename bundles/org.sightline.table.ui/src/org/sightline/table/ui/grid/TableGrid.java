/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.sightline.table.ui.edit.CellArea;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.live.GridChange;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.table.ui.rows.GridColumn;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.ui.voice.SpokenParts;
import org.sightline.viewpoint.table.Line;

/** A table on the screen: where its cells are, which of them are selected, and in which one the user is. */
public final class TableGrid implements GridLook {

    /** Region of the titles of columns. */
    public static final String TITLES = GridLayers.TITLES;
    /** Region of the filter fields below the titles. */
    public static final String FILTERS = GridLayers.FILTERS;

    private static final int LEAD_WIDTH = 230;
    private static final int PADDING = 44;
    private static final int WIDEST = 260;
    private static final int WIDEST_TEXT = 180;
    /** How many lines have a say in the widths of columns: about those that are seen first. */
    private static final int FIRST = 20;
    private static final int NARROWEST = 96;

    /** The selection as it was when it was last kept, by what does not change when lines move. */
    private record Former(List<EObject> lines, String column) {
    }

    private final LiveGrid grid;
    private final NatTable table;
    private final GridLayers layers;
    private final GridMarks marks;
    private final GridVoice voice;
    private final ListenerList<Runnable> selectionListeners = new ListenerList<>();
    private Former former = new Former(List.of(), "");
    private Look painted;
    private boolean isSizing;
    private boolean isRestoring;

    /**
     * @param parent where the table goes
     * @param grid what it shows
     * @param validation the findings about the model
     */
    public TableGrid(Composite parent, LiveGrid grid, Optional<LiveValidation> validation) {
        this.grid = grid;
        CollectionFactories.prepare();
        layers = new GridLayers(grid);
        table = new NatTable(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL, layers.grid(), false);
        marks = new GridMarks(validation, table::redraw);
        table.addDisposeListener(event -> marks.close());
        table.addConfiguration(new Painters());
        table.addConfiguration(new GridGestures(this));
        table.configure();
        table.addListener(SWT.Paint, event -> followLook());
        followLook();
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !isRestoring) {
                selectionListeners.forEach(Runnable::run);
            }
            if (event instanceof ColumnResizeEvent && !isSizing) {
                keepWidths();
            }
        });
        sizeColumns();
        table.doCommand(new FreezeColumnCommand(layers.front(), 0));
        voice = new GridVoice(this);
        voice.install();
    }

    /** What NatTable paints by itself changes its colours with the theme of the workbench, too. */
    private void followLook() {
        Look now = Look.of(table.getDisplay());
        if (!now.equals(painted)) {
            painted = now;
            IConfigRegistry registry = table.getConfigRegistry();
            registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, theme().color(LookColor.RULE));
            registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, theme().color(LookColor.QUIET));
            table.setBackground(theme().color(LookColor.PAPER));
            table.redraw();
        }
    }

    /** @return the control */
    public NatTable control() {
        return table;
    }

    /** @return what is shown */
    public LiveGrid grid() {
        return grid;
    }

    GridLayers layers() {
        return layers;
    }

    GridMarks marks() {
        return marks;
    }

    /** @return what assistive technology is told of the cells */
    public SpokenParts voice() {
        return voice;
    }

    /**
     * @param line a line
     * @return what the findings about it say, the worst first
     */
    public List<String> messages(Line line) {
        return marks.messages(line);
    }

    @Override
    public GridTheme theme() {
        return new GridTheme(Look.of(table.getDisplay()));
    }

    @Override
    public boolean hasGroups() {
        return grid.rows().hasGroups();
    }

    @Override
    public boolean isAnchor(ILayerCell cell) {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        return anchor.getRowPosition() == cell.getRowIndex() && anchor.getColumnPosition() == cell.getColumnIndex();
    }

    /** @param listener told when other cells are selected */
    public void addSelectionListener(Runnable listener) {
        selectionListeners.add(listener);
    }

    /** @return the row in which the user is; -1 if in none */
    public int row() {
        int row = layers.selection().getSelectionAnchor().getRowPosition();
        return row < grid.rows().shown().size() ? row : -1;
    }

    /** @return the column in which the user is; -1 if in none */
    public int column() {
        int column = layers.selection().getSelectionAnchor().getColumnPosition();
        return column < grid.shown().size() ? column : -1;
    }

    /** @return the line in which the user is; null if in none */
    public Line line() {
        return row() < 0 ? null : grid.rows().shown().get(row()).line();
    }

    /** @return the selected cells */
    public CellArea selected() {
        List<CellArea.Place> places = new ArrayList<>();
        for (PositionCoordinate each : layers.selection().getSelectedCellPositions()) {
            if (each.getRowPosition() < grid.rows().shown().size() && each.getColumnPosition() < grid.shown().size()) {
                places.add(new CellArea.Place(each.getRowPosition(), each.getColumnPosition()));
            }
        }
        return new CellArea(places);
    }

    /** @return the lines with selected cells, from top to bottom */
    public List<Line> selectedLines() {
        Set<Integer> rows = new LinkedHashSet<>();
        layers.selection().getSelectedRowPositions().forEach(each -> rows.addAll(each.getMembers()));
        return rows.stream().sorted().filter(each -> each < grid.rows().shown().size()).map(each -> grid.rows().shown().get(each).line()).toList();
    }

    /**
     * Selects a cell and scrolls to it.
     *
     * @param row a row
     * @param column a column
     */
    public void select(int row, int column) {
        if (row >= 0 && row < grid.rows().shown().size()) {
            layers.selection().selectCell(Math.clamp(column, 0, grid.shown().size() - 1), row, false, false);
            layers.viewport().moveRowPositionIntoViewport(row);
            if (column > 0) {
                layers.viewport().moveColumnPositionIntoViewport(column);
            }
            // The layer tells only of cells that a person selects by keys or mouse.
            selectionListeners.forEach(Runnable::run);
            table.redraw();
        }
    }

    /** Selects all cells. */
    public void selectAll() {
        layers.selection().selectAll();
        table.redraw();
    }

    /**
     * Selects the lines that show some elements, whole, and scrolls to the first one.
     *
     * @param elements elements of the model
     */
    public void selectElements(List<? extends EObject> elements) {
        List<Integer> places = grid.rows().places(elements);
        if (!places.isEmpty()) {
            int column = Math.max(0, column());
            isRestoring = true;
            layers.selection().clear(false);
            for (int i = places.size() - 1; i >= 0; i--) {
                layers.selection().selectCell(column, places.get(i), false, i < places.size() - 1);
            }
            isRestoring = false;
            layers.viewport().moveRowPositionIntoViewport(places.get(0));
            selectionListeners.forEach(Runnable::run);
            table.redraw();
        }
    }

    /**
     * @param row a row
     * @param column a column
     * @return where the cell is in the control; absent if it is not in sight
     */
    public Optional<Rectangle> bounds(int row, int column) {
        int x = position(column);
        for (int y = 2; y < table.getRowCount(); y++) {
            if (x > 0 && table.getRowIndexByPosition(y) == row) {
                return Optional.ofNullable(table.getBoundsByPosition(x, y));
            }
        }
        return Optional.empty();
    }

    /** Where a column is among those in sight; 0, which is that of the marks, if it is not. */
    private int position(int column) {
        for (int shown = 1; shown < table.getColumnCount(); shown++) {
            if (table.getColumnIndexByPosition(shown) == column) {
                return shown;
            }
        }
        return 0;
    }

    /**
     * @param column a column
     * @return where its filter field is; absent if it is not in sight
     */
    public Optional<Rectangle> filterBounds(int column) {
        return position(column) == 0 ? Optional.empty() : Optional.ofNullable(table.getBoundsByPosition(position(column), 1));
    }

    /**
     * Shows what has changed. The selection stays with its lines and columns.
     *
     * @param change what has changed
     */
    public void show(GridChange change) {
        switch (change) {
            case NONE -> {
            }
            case LOOKS -> table.redraw();
            case ROWS -> restructure(false);
            case COLUMNS -> restructure(true);
        }
    }

    private void restructure(boolean isColumnChange) {
        List<EObject> elements = former.lines();
        isRestoring = true;
        if (isColumnChange) {
            sizeColumns();
            layers.body().fireLayerEvent(new StructuralRefreshEvent(layers.body()));
        } else {
            layers.body().fireLayerEvent(new RowStructuralRefreshEvent(layers.body()));
        }
        List<Integer> rows = grid.rows().places(elements);
        int column = Math.max(0, grid.shown().stream().map(GridColumn::key).toList().indexOf(former.column()));
        layers.selection().clear(false);
        rows.forEach(each -> layers.selection().selectCell(column, each, false, true));
        isRestoring = false;
        selectionListeners.forEach(Runnable::run);
        table.redraw();
    }

    /** Keeps in mind what is selected; to be called before lines or columns change. */
    public void keepSelection() {
        List<EObject> elements = selectedLines().stream().map(Line::element).toList();
        former = new Former(elements, column() < 0 ? "" : grid.shown().get(column()).key());
    }

    /** Gives each column the width that a person has chosen, or the notation, or one that its title and the texts of the first lines fit into. */
    private void sizeColumns() {
        isSizing = true;
        GC gc = new GC(table);
        for (int i = 0; i < grid.shown().size(); i++) {
            GridColumn column = grid.shown().get(i);
            Integer chosen = grid.choice().widths().get(column.key());
            layers.body().setColumnWidthByPosition(i, chosen == null ? standardWidth(gc, column) : chosen, false);
        }
        gc.dispose();
        isSizing = false;
    }

    private int standardWidth(GC gc, GridColumn column) {
        int given = column.column() == null ? 0 : column.column().width();
        int title = Math.clamp(bold(gc, new GridTitles().of(column, grid.table())) + PADDING, NARROWEST, WIDEST);
        int texts = grid.rows().shown().stream().limit(FIRST).mapToInt(row -> bold(gc, grid.text(row.line(), column)) + room(row, column)).max().orElse(0);
        int fitting = Math.max(title, Math.min(texts, column.isLead() ? WIDEST : WIDEST_TEXT));
        return Math.max(given, column.isLead() ? Math.max(fitting, LEAD_WIDTH) : fitting);
    }

    private static int bold(GC gc, String text) {
        return gc.textExtent(text).x * 11 / 10;
    }

    /** What stands in a cell beside its text. */
    private static int room(GridRow row, GridColumn column) {
        return 2 * CellPainter.MARGIN + (column.isLead() ? (row.depth() + 1) * BodyPainter.INDENT : 0);
    }

    private void keepWidths() {
        for (int i = 0; i < grid.shown().size(); i++) {
            String key = grid.shown().get(i).key();
            int width = layers.body().getColumnWidthByPosition(i);
            if (!Integer.valueOf(width).equals(grid.choice().widths().get(key))) {
                grid.choose(grid.choice().sized(key, width));
            }
        }
    }

    /**
     * Opens a line that is closed, closes one that is open.
     *
     * @param row its row
     */
    public void toggle(int row) {
        GridRow toggled = grid.rows().shown().get(row);
        if (toggled.isGroup()) {
            keepSelection();
            grid.rows().toggle(toggled.line());
            grid.rebuild();
            show(GridChange.ROWS);
        }
    }

    /** The painters of all regions. */
    private final class Painters extends AbstractRegistryConfiguration {

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(table.getDisplay()), table);
            painter(registry, GridRegion.BODY, new BodyPainter(grid, TableGrid.this, resources, table.getFont()));
            painter(registry, GridLayers.TITLES, new HeaderPainter(grid, TableGrid.this, false, resources, table.getFont()));
            painter(registry, GridLayers.FILTERS, new HeaderPainter(grid, TableGrid.this, true, resources, table.getFont()));
            painter(registry, GridRegion.ROW_HEADER, new MarkPainter(grid, TableGrid.this, marks, resources));
            painter(registry, GridRegion.CORNER, new CornerPainter(TableGrid.this));
        }

        private void painter(IConfigRegistry registry, String region, CellPainter painter) {
            for (DisplayMode mode : List.of(DisplayMode.NORMAL, DisplayMode.SELECT)) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
            }
        }
    }
}
