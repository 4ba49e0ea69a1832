/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.create;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.FollowedCommand;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.io.diagrams.Place;
import org.sightline.model.customerprocess.Flow;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Room;
import org.sightline.render.scene.SceneItem;

/**
 * Lets what a person put behind a flow make room for what goes in between, so that no flow comes to run backwards: in one step with the edit that
 * puts something there.
 *
 * @param context the open diagram
 */
public record MakingRoom(DiagramContext context) {

    /** How wide most steps are. */
    public static final double STEP = 112;

    /**
     * @param edit puts something in between
     * @param flow the flow
     * @param width how wide that is
     * @return the same, and what moves for it
     */
    public Command around(Command edit, Flow flow, double width) {
        return around(edit, flow, 0, width);
    }

    /**
     * @param edit puts something in between
     * @param flow the flow
     * @param from where that is put, at its left edge in the chart
     * @param width how wide it is
     * @return the same, and what moves for it
     */
    public Command around(Command edit, Flow flow, double from, double width) {
        Map<String, Double> shifts = new HashMap<>();
        Room room = new Room(context.scene().scene(), context.scene().placement().positions().keySet(), context.scene().draft().input().options().columnGap());
        context.chart().parts(flow).stream().filter(each -> each.item().kind() == ItemKind.EDGE).limit(1)
                .forEach(each -> shifts.putAll(room.between(each.item(), from, width)));
        return shifts.isEmpty() ? edit : new FollowedCommand(edit, made -> context.document().diagramEdits().place(context.diagram(), places(shifts)));
    }

    private Map<String, Place> places(Map<String, Double> shifts) {
        Map<String, Place> places = new HashMap<>();
        shifts.forEach((key, by) -> context.diagram().place(key, NodePosition.class).ifPresent(place -> places.put(key, shifted(key, place, by))));
        return places;
    }

    /** From where it is seen, which may be elsewhere than where it was put. */
    private NodePosition shifted(String key, NodePosition place, double by) {
        SceneItem item = context.scene().scene().items().get(key);
        SceneItem parent = context.scene().scene().items().get(item.parent());
        double x = parent == null ? place.x() : context.scene().place(parent, item.bounds().x(), item.bounds().y()).x();
        return place.movedTo(Math.rint(x + by), place.y());
    }
}
