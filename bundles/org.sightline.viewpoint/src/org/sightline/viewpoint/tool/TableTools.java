/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.Column;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.Table;
import org.sightline.viewpoint.table.TableEditing;
import org.sightline.viewpoint.table.TableElement;
import org.sightline.viewpoint.tool.Tool.Kind;

/** Applies the tools of a table, as {@link DiagramTools} does those of a diagram. */
public final class TableTools {

    private static final String ROOT = "root";
    private static final String ELEMENT = "element";
    private static final String CONTAINER = "container";
    private static final String PRECONDITION = "precondition";

    private final ViewpointSession session;
    private final Table table;
    private final ToolShop shop;

    /**
     * @param session the session of the table
     * @param table the table
     */
    public TableTools(ViewpointSession session, Table table) {
        this.session = session;
        this.table = table;
        shop = new ToolShop(session, null);
    }

    /** @return the table's tools that make lines, columns and cells */
    public List<Tool> palette() {
        return Palette.of(table.plan());
    }

    /**
     * Makes an element that a line or column shows.
     *
     * @param tool a tool of kind {@link Kind#CREATE_LINE} or {@link Kind#CREATE_COLUMN}
     * @param place the line or column on which it is applied; null for the table
     * @return the command
     */
    public ToolCommand create(Tool tool, TableElement place) {
        EObject element = place == null ? table.target() : place.element();
        EObject container = place instanceof Line line && line.parent() != null ? line.parent().element() : table.target();
        return command(tool.description(), element, Map.of(ROOT, table.target(), ELEMENT, element, CONTAINER, container));
    }

    private ToolCommand command(Description tool, EObject element, Map<String, Object> variables) {
        ToolSetting setting = new ToolSetting(tool, element).offered(variables);
        variables.forEach(setting::condition);
        return shop.command(tool, setting, () -> shop.holds(tool, PRECONDITION, setting, element), run -> {
        });
    }

    /**
     * Deletes what a line or column shows: by its mapping's tool if it has one, else its element.
     *
     * @param place a line or a column of an element
     * @return the command; it cannot be executed on the column of a feature
     */
    public ToolCommand delete(TableElement place) {
        Description mapping = place.mapping().description();
        Optional<Description> tool = mapping.one("delete");
        boolean feature = place instanceof Column column && column.mapping().isFeature();
        return tool.map(each -> command(each, place.element(), Map.of(ROOT, table.target(), ELEMENT, place.element())))
                .orElseGet(() -> shop.deletion(mapping, feature ? List.of() : List.of(place.element()), Set.of()));
    }

    /**
     * @param cell a cell
     * @param text what a person has typed into it
     * @return the command, which cannot be executed if the text does not match the tool's mask or the cell cannot be edited; absent if
     *         texts cannot be typed into cells of this mapping
     */
    public Optional<ToolCommand> edit(Cell cell, String text) {
        Description mapping = cell.mapping().description();
        return mapping.one("directEdit").map(tool -> edit(tool, cell, EditMask.parts(tool, text).orElse(null)));
    }

    private ToolCommand edit(Description tool, Cell cell, Object[] parts) {
        Map<String, Object> variables = new HashMap<>(Map.of(ROOT, table.target(), ELEMENT, cell.element(), "table", table));
        variables.put("line", cell.line());
        variables.put("lineSemantic", cell.line().element());
        variables.put("column", cell.column());
        variables.put("columnSemantic", cell.column().element());
        ToolSetting setting = new ToolSetting(tool, cell.element()).offered(variables);
        if (parts != null) {
            EditMask.enter(setting, parts);
        }
        return shop.command(tool, setting, () -> parts != null && new TableEditing(session.context()).canEdit(cell), run -> {
        });
    }

    /**
     * Makes what a cell shows where none is yet.
     *
     * @param tool a tool of kind {@link Kind#CREATE_CELL}
     * @param line the cell's line
     * @param column the cell's column
     * @param text what a person has typed
     * @return the command
     */
    public ToolCommand createCell(Tool tool, Line line, Column column, String text) {
        Description description = tool.description();
        Map<String, Object> variables = new HashMap<>(Map.of(ROOT, table.target(), "lineSemantic", line.element(), "columnSemantic", column.element()));
        ToolSetting setting = new ToolSetting(description, line.element()).offered(variables);
        variables.forEach(setting::condition);
        Optional<Object[]> parts = EditMask.parts(description, text);
        parts.ifPresent(each -> EditMask.enter(setting, each));
        return shop.command(description, setting, () -> parts.isPresent() && shop.holds(description, PRECONDITION, setting, line.element()), run -> {
        });
    }
}
