/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.sightline.model.edit.ElementLabels;
import org.sightline.table.ui.live.LiveGrid;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.table.Line;
import org.sightline.viewpoint.table.TableElement;
import org.sightline.viewpoint.tool.TableTools;
import org.sightline.viewpoint.tool.Tool;

/** Makes and deletes lines and columns of a table by the tools of the notation. */
public final class LineEdits {

    private final ViewpointSession session;
    private final LiveGrid grid;

    /**
     * @param session the session of the table
     * @param grid the table
     */
    public LineEdits(ViewpointSession session, LiveGrid grid) {
        this.session = session;
        this.grid = grid;
    }

    private TableTools tools() {
        return new TableTools(session, grid.table());
    }

    /**
     * A tool and the line that it is for.
     *
     * @param tool makes a line or column
     * @param place the line that it works on; null for the table
     */
    public record Creation(Tool tool, TableElement place) {

        /** @return what it makes, as "New step" */
        public String label() {
            return tool.label();
        }
    }

    /**
     * @param line the line in which the user is; null if there is none
     * @return what can be made there: by the tools of the line, of the lines around it, and of the table
     */
    public List<Creation> creations(Line line) {
        return tools().palette().stream().filter(each -> each.kind() == Tool.Kind.CREATE_LINE || each.kind() == Tool.Kind.CREATE_COLUMN)
                .map(each -> place(each, line)).flatMap(Optional::stream).toList();
    }

    private static Optional<Creation> place(Tool tool, Line line) {
        Description owner = Description.of(tool.description().object().eContainer());
        if (owner.isA("TableDescription")) {
            return Optional.of(new Creation(tool, null));
        }
        for (Line each = line; each != null; each = each.parent()) {
            if (each.mapping().description().equals(owner)) {
                return Optional.of(new Creation(tool, each));
            }
        }
        return Optional.empty();
    }

    /**
     * @param creation one of {@link #creations}
     * @return the edit; its result is what it makes
     */
    public Command create(Creation creation) {
        return tools().create(creation.tool(), creation.place());
    }

    /**
     * @param lines lines to delete; one that lies in another one of them goes with that
     * @return the edit, one step to undo
     */
    public Command delete(List<Line> lines) {
        List<Line> outer = lines.stream().filter(each -> !isWithin(each.parent(), lines)).toList();
        List<Command> all = outer.stream().<Command>map(tools()::delete).toList();
        String label = outer.size() == 1 ? CellEdits.TEXTS.get("edit_deleteLine", ElementLabels.text(outer.get(0).element()))
                : CellEdits.TEXTS.get("edit_deleteLines", outer.size());
        return new CompoundCommand(label, label, all);
    }

    private static boolean isWithin(Line line, List<Line> lines) {
        for (Line each = line; each != null; each = each.parent()) {
            if (lines.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
