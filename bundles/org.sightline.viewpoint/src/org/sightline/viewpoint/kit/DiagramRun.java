/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.StateHolder;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.tool.DiagramTools;
import org.sightline.viewpoint.tool.Tool;
import org.sightline.viewpoint.tool.ToolCommand;

/** A run that shows a diagram. */
final class DiagramRun extends KitRun implements StateHolder {

    private final ArrivalOrder order = new ArrivalOrder();
    private DiagramState state;
    private EObject target;
    private Diagram diagram;

    DiagramRun(ViewpointSession session, Resource resource, KitCase.Run run) {
        super(session, resource, run);
        state = DiagramState.initial(description());
    }

    @Override
    public DiagramState state() {
        return state;
    }

    @Override
    public void state(DiagramState newState) {
        state = newState;
    }

    @Override
    boolean create(EObject on) {
        target = on;
        if (session().diagram(description(), state, target).isEmpty()) {
            return false;
        }
        refresh();
        for (String each : run().list("layers")) {
            state = each.startsWith("-") ? state.hide(each.substring(1)) : state.show(each.substring(1));
            refresh();
        }
        run().list("filters").forEach(each -> state = state.filter(each));
        hide();
        refresh();
        return true;
    }

    private void hide() {
        for (String each : run().list("hide")) {
            for (View view : all()) {
                boolean wanted = each.equals(KitNotation.fragment(view.element()));
                if (wanted && (!run().has("hidemapping") || view.mapping().name().equals(run().get("hidemapping")))) {
                    state = state.hide(view.key());
                }
            }
        }
    }

    @Override
    void refresh() {
        diagram = session().diagram(description(), state, target).orElseThrow();
        order.update(diagram);
    }

    @Override
    void write(TextLines lines) {
        DiagramText.write(diagram, order, lines);
    }

    private List<View> all() {
        List<View> views = new ArrayList<>();
        order.views(diagram).forEach(each -> collect(each, views));
        return views;
    }

    private void collect(View view, List<View> views) {
        views.add(view);
        if (view instanceof Box box) {
            order.borders(box).forEach(each -> collect(each, views));
            order.children(box).forEach(each -> collect(each, views));
        }
    }

    /** The first view of the element that a setting names; null if the run does not have that setting. */
    private View view(String key, Predicate<View> fits) {
        EObject element = element(key);
        return element == null ? null : all().stream().filter(each -> each.element() == element && fits.test(each)).findFirst().orElseThrow();
    }

    @Override
    Optional<ToolCommand> command(String name) {
        DiagramTools tools = new DiagramTools(session(), diagram, this);
        View on = view("on", each -> !run().has("mapping") || each.mapping().name().equals(run().get("mapping")));
        return switch (name) {
            case "delete" -> Optional.of(tools.delete(on));
            case "edit" -> tools.edit(on, run().get("value"));
            default -> Optional.of(command(tools, named(tools.palette(), name), on));
        };
    }

    private ToolCommand command(DiagramTools tools, Tool tool, View on) {
        return switch (tool.kind()) {
            case CREATE_EDGE -> tools.connect(tool, view("source", each -> tools.canStart(tool, each)), view("to", each -> true));
            case RECONNECT -> reconnect(tools, tool, (Edge) on);
            case DROP -> tools.drop(tool, (Box) on, (Box) view("into", Box.class::isInstance));
            case CREATE_NODE, CREATE_CONTAINER -> tools.create(tool, on);
            case DELETE -> tools.delete(on);
            default -> tools.apply(tool, on);
        };
    }

    private ToolCommand reconnect(DiagramTools tools, Tool tool, Edge edge) {
        boolean start = run().has("source");
        View end = view(start ? "source" : "to", each -> true);
        ToolCommand command = tools.reconnect(tool, edge, start, end);
        if (command.canExecute()) {
            order.moved(edge, start ? end : edge.source(), start ? edge.target() : end);
        }
        return command;
    }

    @Override
    String nothingToRun() {
        return "no direct edit on this mapping";
    }
}
