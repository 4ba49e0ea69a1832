/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.FollowedCommand;
import org.sightline.diagram.ui.live.Columns;
import org.sightline.diagram.ui.live.RowPlace;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.Place;
import org.sightline.io.diagrams.PlaceKey;
import org.sightline.layout.Rectangle;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.tool.Tool;

/** Puts new steps where the person clicked or let them go: into the phases there, and at those places of their row. */
public final class NewPlace {

    /** Half of what most steps measure: the click is to be in the middle. */
    private static final double HALF_WIDTH = MakingRoom.STEP / 2;
    private static final int HALF_HEIGHT = 28;

    private final DiagramContext context;

    /** @param context the open diagram */
    public NewPlace(DiagramContext context) {
        this.context = context;
    }

    /**
     * @param creation makes elements
     * @param container the row or container that takes them
     * @param click where the person clicked, in the chart
     * @return the same, followed by what puts a new step there
     */
    public Command at(Command creation, SceneItem container, Point click) {
        return at(creation, container, List.of(new Rectangle(click.x - HALF_WIDTH, click.y - HALF_HEIGHT, 2 * HALF_WIDTH, 2 * HALF_HEIGHT)));
    }

    /**
     * @param creation makes elements
     * @param container the row or container that takes them
     * @param boxes where the steps among them are let go, one after the other, in the chart; not empty
     * @return the same, followed by what puts the steps there: if the row needs them lower, all by the same
     */
    public Command at(Command creation, SceneItem container, List<Rectangle> boxes) {
        double top = boxes.stream().mapToDouble(Rectangle::y).min().orElseThrow();
        double bottom = boxes.stream().mapToDouble(Rectangle::bottom).max().orElseThrow();
        double lift = new RowPlace(context.scene()).of(container, 0, top, bottom - top).y() - context.scene().place(container, 0, top).y();
        return new FollowedCommand(creation, created -> {
            List<FlowNode> steps = created.stream().filter(NewPlace::standsOnItsOwn).map(FlowNode.class::cast).limit(boxes.size()).toList();
            CompoundCommand all = new CompoundCommand();
            for (int i = 0; i < steps.size(); i++) {
                place(steps.get(i), container, boxes.get(i).moved(0, lift), all);
            }
            return all;
        });
    }

    /**
     * @param element an element of a model
     * @return whether it is a step that has a place of its own, which events on the borders of others have not
     */
    public static boolean standsOnItsOwn(Object element) {
        return element instanceof FlowNode && !(element instanceof BoundaryEvent);
    }

    private void place(FlowNode node, SceneItem container, Rectangle box, CompoundCommand all) {
        Columns.at(context.scene().scene(), box.centreX()).ifPresent(
                phase -> append(all, new MoveEdits(context.document().domain()).moveToPhase(List.of(node), phase)));
        org.sightline.layout.Point place = context.scene().place(container, box.x(), box.y());
        Map<String, Place> places = new HashMap<>();
        for (String each : names(node)) {
            places.put(PlaceKey.of(each, node.getId()), NodePosition.at(place.x(), place.y()));
        }
        append(all, context.document().diagramEdits().place(context.diagram(), places));
    }

    private static void append(CompoundCommand all, Command command) {
        if (command.canExecute()) {
            all.append(command);
        }
    }

    /** Names of the mappings that may show a node. */
    private Collection<String> names(FlowNode node) {
        Set<String> names = new TreeSet<>();
        for (Tool tool : context.tools().palette()) {
            for (String feature : List.of("nodeMappings", "containerMappings")) {
                tool.description().many(feature).stream().filter(each -> shows(each, node)).map(Description::name).forEach(names::add);
            }
        }
        return names;
    }

    private static boolean shows(Description mapping, FlowNode node) {
        String shown = mapping.text("domainClass");
        EClassifier type = SightlinePackage.eINSTANCE.getEClassifier(shown.substring(shown.lastIndexOf(':') + 1));
        return type instanceof EClass kind && kind.isSuperTypeOf(node.eClass());
    }
}
