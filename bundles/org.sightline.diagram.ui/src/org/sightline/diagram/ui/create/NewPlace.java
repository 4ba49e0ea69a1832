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
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.render.scene.SceneItem;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.tool.Tool;

/** Puts a new step where the person clicked: into the phase there, and at that place of its row. */
public final class NewPlace {

    /** Half of what most steps measure: the click is to be in the middle. */
    private static final int HALF_WIDTH = 56;
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
        return new FollowedCommand(creation, created -> {
            CompoundCommand all = new CompoundCommand();
            created.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).filter(each -> !(each instanceof BoundaryEvent))
                    .findFirst().ifPresent(each -> place(each, container, click, all));
            return all;
        });
    }

    private void place(FlowNode node, SceneItem container, Point click, CompoundCommand all) {
        Columns.at(context.scene().scene(), click.x).ifPresent(
                phase -> append(all, new MoveEdits(context.document().domain()).moveToPhase(List.of(node), phase)));
        org.sightline.layout.Point place = new RowPlace(context.scene()).of(container, click.x - HALF_WIDTH,
                click.y - HALF_HEIGHT, 2 * HALF_HEIGHT);
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
