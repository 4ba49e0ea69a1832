/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.viewpoint.specification.Description;

/**
 * A tool of a diagram or table as its description has it.
 *
 * @param description the description
 * @param kind what it is for
 * @param section name of the palette's section that it stands in; empty outside a palette
 */
public record Tool(Description description, Kind kind, String section) {

    /** What a tool is for. */
    public enum Kind {
        /** Makes an element that a node shows. */
        CREATE_NODE,
        /** Makes an element that a container shows. */
        CREATE_CONTAINER,
        /** Joins two views. */
        CREATE_EDGE,
        /** Works on any view, or on the diagram. */
        GENERIC,
        /** Deletes what a view shows. */
        DELETE,
        /** Takes a typed text. */
        DIRECT_EDIT,
        /** Moves an end of an edge. */
        RECONNECT,
        /** Takes what is dropped on a container. */
        DROP,
        /** Takes what is pasted into a container. */
        PASTE,
        /** Answers a double click. */
        DOUBLE_CLICK,
        /** Stands in a menu and works on the selected views. */
        MENU_ACTION,
        /** Works on elements that a person chooses first, see {@link Question}. */
        SELECTION,
        /** Makes an element that a line shows. */
        CREATE_LINE,
        /** Makes an element that a column shows. */
        CREATE_COLUMN,
        /** Makes what a cell shows. */
        CREATE_CELL,
        /** Deletes what a line shows. */
        DELETE_LINE,
        /** Deletes what a column shows. */
        DELETE_COLUMN,
        /** Takes a text typed into a cell. */
        EDIT_CELL
    }

    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("NodeCreationDescription", Kind.CREATE_NODE),
            Map.entry("ContainerCreationDescription", Kind.CREATE_CONTAINER), Map.entry("EdgeCreationDescription", Kind.CREATE_EDGE),
            Map.entry("ToolDescription", Kind.GENERIC), Map.entry("DeleteElementDescription", Kind.DELETE),
            Map.entry("DirectEditLabel", Kind.DIRECT_EDIT), Map.entry("ReconnectEdgeDescription", Kind.RECONNECT),
            Map.entry("ContainerDropDescription", Kind.DROP), Map.entry("PasteDescription", Kind.PASTE),
            Map.entry("DoubleClickDescription", Kind.DOUBLE_CLICK), Map.entry("OperationAction", Kind.MENU_ACTION),
            Map.entry("SelectionWizardDescription", Kind.SELECTION), Map.entry("PaneBasedSelectionWizardDescription", Kind.SELECTION),
            Map.entry("CreateLineTool", Kind.CREATE_LINE),
            Map.entry("CreateColumnTool", Kind.CREATE_COLUMN), Map.entry("CreateCrossColumnTool", Kind.CREATE_COLUMN),
            Map.entry("CreateCellTool", Kind.CREATE_CELL), Map.entry("DeleteLineTool", Kind.DELETE_LINE),
            Map.entry("DeleteColumnTool", Kind.DELETE_COLUMN), Map.entry("LabelEditTool", Kind.EDIT_CELL));

    /**
     * @param description an object of a specification
     * @param section name of the palette's section
     * @return the tool that it describes; absent if it describes none that is supported
     */
    static Optional<Tool> of(Description description, String section) {
        return Optional.ofNullable(KINDS.get(description.type())).map(kind -> new Tool(description, kind, section));
    }

    /** @return its name */
    public String name() {
        return description.name();
    }

    /** @return the text on the palette */
    public String label() {
        return description.text("label").isEmpty() ? name() : description.text("label");
    }

    /** @return the mappings that show what it makes */
    List<Description> mappings() {
        List<Description> mappings = description.many("nodeMappings");
        mappings.addAll(description.many("containerMappings"));
        mappings.addAll(description.many("edgeMappings"));
        return mappings;
    }
}
