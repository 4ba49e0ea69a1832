/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.StateHolder;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.diagram.ViewKey;
import org.sightline.viewpoint.operation.Destination;
import org.sightline.viewpoint.operation.OperationRun;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.tool.Tool.Kind;

/**
 * Applies the tools of a diagram. Every method gives a command that changes the model when it is executed, and takes the change back when
 * it is undone; whether the tool may be applied is told by {@link ToolCommand#canExecute()}. Afterwards the diagram has to be refreshed.
 *
 * <pre>
 * DiagramTools tools = new DiagramTools(session, diagram, holder);
 * commandStack.execute(tools.edit(view, "new name").orElseThrow());
 * </pre>
 */
public final class DiagramTools {

    private static final String ELEMENT = "element";
    private static final String ELEMENT_VIEW = "elementView";
    private static final String CONTAINER = "container";
    private static final String CONTAINER_VIEW = "containerView";
    private static final String DIAGRAM = "diagram";
    private static final String VIEW = "view";
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    private static final String SOURCE_VIEW = "sourceView";
    private static final String TARGET_VIEW = "targetView";
    private static final String PRECONDITION = "precondition";
    private static final String DOUBLE_CLICK = "doubleClickDescription";

    private final Diagram diagram;
    private final ToolShop shop;

    /**
     * @param session the session of the diagram
     * @param diagram the diagram
     * @param holder where the diagram's state is kept
     */
    public DiagramTools(ViewpointSession session, Diagram diagram, StateHolder holder) {
        this.diagram = diagram;
        shop = new ToolShop(session, holder);
    }

    /** @return the tools of the diagram's active layers whose own filters let them appear on the diagram's element */
    public List<Tool> palette() {
        return Palette.of(diagram.plan()).stream().filter(this::isOffered).toList();
    }

    private boolean isOffered(Tool tool) {
        ToolSetting setting = new ToolSetting(tool.description(), diagram.target()).condition(DIAGRAM, diagram);
        return tool.description().many("filters").stream().allMatch(each -> shop.holds(each, PRECONDITION, setting, diagram.target()));
    }

    /** @return the menus and menu actions of the diagram's active layers, for {@link #act} */
    public List<MenuItem> menu() {
        return Palette.menu(diagram.plan());
    }

    /**
     * Applies an action of a menu.
     *
     * @param tool a tool of kind {@link Kind#MENU_ACTION}
     * @param views the selected views; none means the diagram
     * @return the command
     */
    public ToolCommand act(Tool tool, List<? extends View> views) {
        EObject element = views.isEmpty() ? diagram.target() : views.get(0).element();
        List<EObject> seen = views.isEmpty() ? List.of(diagram.asObject()) : views.stream().map(View::asObject).toList();
        ToolSetting setting = new ToolSetting(tool.description(), element).declared(VIEW, seen).fixed(DIAGRAM, diagram);
        setting.condition("views", seen).condition(DIAGRAM, diagram);
        return simple(tool.description(), setting, element);
    }

    private ToolCommand simple(Description tool, ToolSetting setting, EObject element) {
        return shop.command(tool, setting, () -> shop.holds(tool, PRECONDITION, setting, element), run -> {
        });
    }

    /**
     * Makes an element that a node or container shows.
     *
     * @param tool a tool of kind {@link Kind#CREATE_NODE} or {@link Kind#CREATE_CONTAINER}
     * @param container the view in which the new one is to appear; null for the diagram
     * @return the command
     */
    public ToolCommand create(Tool tool, View container) {
        EObject element = elementOf(container);
        ToolSetting setting = new ToolSetting(tool.description(), element).declared("variable", element)
                .declared("viewVariable", orDiagram(container)).fixed(DIAGRAM, diagram);
        setting.condition(CONTAINER, element).condition(CONTAINER_VIEW, orDiagram(container)).condition(DIAGRAM, diagram);
        ViewKey inside = container == null ? null : container.key();
        return shop.command(tool.description(), setting, () -> shop.holds(tool.description(), PRECONDITION, setting, element),
                run -> AskedViews.ofCreated(tool, run, inside, null));
    }

    /**
     * Joins two views.
     *
     * @param tool a tool of kind {@link Kind#CREATE_EDGE}
     * @param source where the edge is to start
     * @param target where it is to end
     * @return the command
     */
    public ToolCommand connect(Tool tool, View source, View target) {
        Description description = tool.description();
        ToolSetting setting = new ToolSetting(description, source.element()).declared("sourceVariable", source.element())
                .declared("targetVariable", target.element()).declared("sourceViewVariable", source).declared("targetViewVariable", target)
                .fixed(DIAGRAM, diagram);
        setting.condition("preSource", source.element()).condition("preTarget", target.element()).condition("preSourceView", source)
                .condition("preTargetView", target).condition(CONTAINER, diagram.target()).condition(DIAGRAM, diagram);
        return shop.command(description, setting, () -> canStart(tool, source) && shop.holds(description, PRECONDITION, setting, source.element()),
                run -> AskedViews.ofJoined(tool, run, source, target));
    }

    /**
     * @param tool a tool of kind {@link Kind#CREATE_EDGE}
     * @param source a view
     * @return whether the tool lets an edge start there, wherever it is to end
     */
    public boolean canStart(Tool tool, View source) {
        ToolSetting setting = new ToolSetting(tool.description(), source.element()).condition("preSource", source.element())
                .condition("preSourceView", source).condition(CONTAINER, diagram.target()).condition(DIAGRAM, diagram);
        return shop.holds(tool.description(), "connectionStartPrecondition", setting, source.element());
    }

    /**
     * Applies a tool that works on anything.
     *
     * @param tool a tool of kind {@link Kind#GENERIC}, or {@link Kind#SELECTION}, which then asks for elements
     * @param view the view; null for the diagram
     * @return the command
     */
    public ToolCommand apply(Tool tool, View view) {
        EObject element = elementOf(view);
        if (tool.kind() == Kind.SELECTION) {
            return choose(tool, view);
        }
        ToolSetting setting = new ToolSetting(tool.description(), element).declared(ELEMENT, element).declared(ELEMENT_VIEW, orDiagram(view))
                .fixed(DIAGRAM, diagram);
        setting.condition(ELEMENT, element).condition(ELEMENT_VIEW, orDiagram(view)).condition(DIAGRAM, diagram);
        return simple(tool.description(), setting, element);
    }

    private ToolCommand choose(Tool tool, View view) {
        EObject element = elementOf(view);
        ToolSetting setting = new ToolSetting(tool.description(), element).declared(CONTAINER, element).declared(CONTAINER_VIEW, orDiagram(view))
                .fixed(DIAGRAM, diagram).chosen(ELEMENT);
        setting.condition(CONTAINER, element).condition(CONTAINER_VIEW, orDiagram(view)).condition(DIAGRAM, diagram);
        return simple(tool.description(), setting, element);
    }

    /**
     * @param view a view
     * @return what a double click on it does; absent if its mapping says nothing about that
     */
    public Optional<ToolCommand> doubleClick(View view) {
        return toolOf(view, DOUBLE_CLICK).map(tool -> simple(tool, doubleClicked(tool, view), view.element()));
    }

    /**
     * @param view a view
     * @return the diagrams to which a double click on it leads, by the operations {@code Navigation} of its mapping's tool; mostly none. Changes
     *         nothing; what else the tool does is up to {@link #doubleClick}
     */
    public List<Destination> destinations(View view) {
        return toolOf(view, DOUBLE_CLICK).map(tool -> shop.destinations(tool, doubleClicked(tool, view))).orElse(List.of());
    }

    private ToolSetting doubleClicked(Description tool, View view) {
        return new ToolSetting(tool, view.element()).declared(ELEMENT, view.element()).declared(ELEMENT_VIEW, view).fixed(DIAGRAM, diagram)
                .condition(ELEMENT, view.element()).condition(ELEMENT_VIEW, view).condition(DIAGRAM, diagram);
    }

    /**
     * @param container a box; null for the diagram
     * @return the tools that take what is pasted there
     */
    public List<Tool> pastes(Box container) {
        return toolsOn(container, "pasteDescriptions");
    }

    /**
     * Pastes an element into the diagram.
     *
     * @param tool a tool of kind {@link Kind#PASTE}
     * @param element the copied element
     * @param copied the copied view; null if the element was copied elsewhere
     * @param container the box that takes it; null for the diagram
     * @return the command
     */
    public ToolCommand paste(Tool tool, EObject element, View copied, Box container) {
        EObject target = elementOf(container);
        ToolSetting setting = new ToolSetting(tool.description(), target).declared(CONTAINER, target).declared(CONTAINER_VIEW, orDiagram(container))
                .declared("copiedElement", element).declared("copiedView", copied).fixed(DIAGRAM, diagram);
        setting.condition(CONTAINER, target).condition(CONTAINER_VIEW, orDiagram(container)).condition("copiedElement", element)
                .condition("copiedView", copied).condition(DIAGRAM, diagram);
        return simple(tool.description(), setting, target);
    }

    /**
     * Deletes what a view shows: by its mapping's tool if it has one, else the elements of the view and of all views in it, with what they
     * contain and all references to them.
     *
     * @param view the view
     * @return the command
     */
    public ToolCommand delete(View view) {
        Optional<Description> found = toolOf(view, "deletionDescription");
        if (found.isEmpty()) {
            Set<EObject> elements = new LinkedHashSet<>();
            Set<ViewKey> gone = new LinkedHashSet<>();
            AskedViews.collect(view, elements, gone);
            return shop.deletion(view.mapping().description(), elements, gone);
        }
        Description tool = found.get();
        View container = view instanceof Box box ? box.container() : null;
        ToolSetting setting = new ToolSetting(tool, view.element()).declared(ELEMENT, view.element()).declared(ELEMENT_VIEW, view)
                .declared(CONTAINER_VIEW, orDiagram(container)).fixed(DIAGRAM, diagram);
        setting.condition(ELEMENT, view.element()).condition(VIEW, view).condition(CONTAINER_VIEW, orDiagram(container)).condition(DIAGRAM, diagram);
        return shop.command(tool, setting, () -> shop.holds(tool, PRECONDITION, setting, view.element()), run -> run.drop(view.key()));
    }

    /**
     * @param view a view
     * @param text what a person has typed as its label
     * @return the command, which cannot be executed if the text does not match the tool's mask; absent if labels of the view's mapping
     *         cannot be edited
     */
    public Optional<ToolCommand> edit(View view, String text) {
        return toolOf(view, "labelDirectEdit").map(tool -> edit(tool, view, EditMask.parts(tool, text).orElse(null)));
    }

    private ToolCommand edit(Description tool, View view, Object[] parts) {
        ToolSetting setting = new ToolSetting(tool, view.element()).fixed(DIAGRAM, diagram).fixed(VIEW, view);
        setting.condition(ELEMENT, view.element()).condition(VIEW, view).condition(DIAGRAM, diagram);
        if (parts != null) {
            EditMask.enter(setting, parts);
        }
        return shop.command(tool, setting, () -> parts != null && shop.holds(tool, PRECONDITION, setting, view.element()), run -> {
        });
    }

    /**
     * @param view a view whose label can be edited
     * @return the text to begin with
     */
    public String textToEdit(View view) {
        return toolOf(view, "labelDirectEdit").filter(each -> !each.text("inputLabelExpression").isEmpty())
                .map(each -> shop.text(each, "inputLabelExpression", view)).orElse(view.label());
    }

    /**
     * @param edge an edge
     * @return the tools that can move its ends
     */
    public List<Tool> reconnections(Edge edge) {
        List<Tool> tools = new ArrayList<>();
        edge.mapping().imported().forEach(each -> each.many("reconnections").forEach(tool -> Tool.of(tool, "").ifPresent(tools::add)));
        return tools;
    }

    /**
     * Moves an end of an edge.
     *
     * @param tool a tool of kind {@link Kind#RECONNECT}
     * @param edge the edge
     * @param start whether its start is moved, and not its end
     * @param newEnd the view that it is to join
     * @return the command
     */
    public ToolCommand reconnect(Tool tool, Edge edge, boolean start, View newEnd) {
        View oldEnd = start ? edge.source() : edge.target();
        View other = start ? edge.target() : edge.source();
        Description description = tool.description();
        ToolSetting setting = new ToolSetting(description, edge.element()).declared(SOURCE, oldEnd.element()).declared(TARGET, newEnd.element())
                .declared(SOURCE_VIEW, oldEnd).declared(TARGET_VIEW, newEnd).declared(ELEMENT, edge.element()).declared("edgeView", edge)
                .fixed("otherEnd", other.element()).fixed(DIAGRAM, diagram);
        setting.condition(SOURCE, oldEnd.element()).condition(TARGET, newEnd.element()).condition(SOURCE_VIEW, oldEnd).condition(TARGET_VIEW, newEnd)
                .condition(ELEMENT, edge.element()).condition("edgeView", edge).condition(DIAGRAM, diagram);
        String kind = description.text("reconnectionKind");
        boolean fits = kind.equals("RECONNECT_BOTH") || kind.equals("RECONNECT_SOURCE") == start;
        return shop.command(description, setting, () -> fits && shop.holds(description, PRECONDITION, setting, edge.element()), run -> {
        });
    }

    /**
     * @param container a box; null for the diagram
     * @return the tools that take what is dropped there
     */
    public List<Tool> drops(Box container) {
        return toolsOn(container, "dropDescriptions");
    }

    private List<Tool> toolsOn(Box container, String feature) {
        List<Tool> tools = new ArrayList<>();
        List<Description> owners = container == null ? List.of(diagram.plan().description()) : container.mapping().imported();
        owners.forEach(each -> each.many(feature).forEach(tool -> Tool.of(tool, "").ifPresent(tools::add)));
        return tools;
    }

    /**
     * Drops a view into another one.
     *
     * @param tool a tool of kind {@link Kind#DROP}
     * @param dropped the view that is dropped
     * @param container the box that takes it; null for the diagram
     * @return the command
     */
    public ToolCommand drop(Tool tool, Box dropped, Box container) {
        boolean taken = tool.description().many("mappings").contains(dropped.mapping().description());
        return drop(tool, dropped.element(), elementOf(dropped.container()), container, taken && isFrom(tool, "DIAGRAM"), run -> run.drop(dropped.key()));
    }

    /**
     * Drops an element from elsewhere into the diagram.
     *
     * @param tool a tool of kind {@link Kind#DROP}
     * @param element the element
     * @param container the box that takes it; null for the diagram
     * @return the command
     */
    public ToolCommand drop(Tool tool, EObject element, Box container) {
        return drop(tool, element, element.eContainer(), container, isFrom(tool, "PROJECT_EXPLORER"), run -> {
        });
    }

    private static boolean isFrom(Tool tool, String source) {
        String wanted = tool.description().text("dragSource");
        return wanted.equals("BOTH") || wanted.equals(source);
    }

    private ToolCommand drop(Tool tool, EObject element, EObject oldContainer, Box container, boolean accepted, Consumer<OperationRun> first) {
        EObject newContainer = elementOf(container);
        Description description = tool.description();
        ToolSetting setting = new ToolSetting(description, newContainer).declared("oldContainer", oldContainer)
                .declared("newContainer", newContainer).declared(ELEMENT, element).declared("newViewContainer", orDiagram(container))
                .fixed(DIAGRAM, diagram);
        setting.condition("newContainer", newContainer).condition("oldContainer", oldContainer).condition(ELEMENT, element)
                .condition("newViewContainer", orDiagram(container)).condition(DIAGRAM, diagram);
        return shop.command(description, setting, () -> accepted && shop.holds(description, PRECONDITION, setting, element), run -> {
            first.accept(run);
            AskedViews.ofDropped(description.many("mappings"), element, container, run);
        });
    }

    private static Optional<Description> toolOf(View view, String feature) {
        return view.mapping().imported().stream().map(each -> each.one(feature)).flatMap(Optional::stream).findFirst();
    }

    private EObject elementOf(View view) {
        return view == null ? diagram.target() : view.element();
    }

    private Object orDiagram(View view) {
        return view == null ? diagram : view;
    }
}
