/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.Column;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.Table;
import org.sightline.viewpoint.table.TableEditing;
import org.sightline.viewpoint.table.TableElement;
import org.sightline.viewpoint.tool.TableTools;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** A run that shows a table. */
final class TableRun extends KitRun {

    private EObject target;
    private Table table;

    TableRun(ViewpointSession session, Resource resource, KitCase.Run run) {
        super(session, resource, run);
    }

    @Override
    boolean create(EObject on) {
        target = on;
        table = session().table(description(), target).orElse(null);
        return table != null;
    }

    @Override
    void refresh() {
        table = session().table(description(), target).orElseThrow();
    }

    @Override
    void write(TextLines lines) {
        TableText.write(table, run().has("edit") ? new TableEditing(session().context()) : null, lines);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        table.lines().forEach(each -> collect(each, lines));
        return lines;
    }

    private static void collect(Line line, List<Line> lines) {
        lines.add(line);
        line.lines().forEach(each -> collect(each, lines));
    }

    /** The first line, else the first column, of the element that the tool is applied to; null for the table. */
    private TableElement place() {
        EObject element = element("on");
        List<TableElement> places = new ArrayList<>(lines());
        places.addAll(table.columns());
        places.removeIf(each -> each.element() != element || run().has("mapping") && !each.mapping().description().name().equals(run().get("mapping")));
        return places.isEmpty() ? null : places.get(0);
    }

    @Override
    Optional<ToolCommand> command(String name) {
        TableTools tools = new TableTools(session(), table);
        if (name.equals("delete")) {
            return Optional.of(tools.delete(place()));
        }
        if (name.equals("cell")) {
            return cell().flatMap(each -> tools.edit(each, run().get("value")));
        }
        Tool tool = named(tools.palette(), name);
        return Optional.of(tool.kind() == Tool.Kind.CREATE_CELL ? tools.createCell(tool, (Line) place(), column(), run().get("value"))
                : tools.create(tool, place()));
    }

    private Column column() {
        return table.columns().stream().filter(each -> run().get("column").equals(each.label())).findFirst()
                .orElseThrow(() -> new NoSuchElementException(run().get("column")));
    }

    private Optional<Cell> cell() {
        return ((Line) place()).cells().stream().filter(each -> each.column() == column()).findFirst();
    }

    @Override
    String nothingToRun() {
        return "no label edit tool";
    }
}
