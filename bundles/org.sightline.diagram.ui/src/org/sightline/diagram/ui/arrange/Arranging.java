/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.arrange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.diagram.ui.editor.Ability;
import org.sightline.diagram.ui.editor.DiagramAction;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.io.diagrams.NodePosition;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.SceneItem;

/**
 * Putting steps in order: letting the layout decide again, for all of the diagram or for what is selected, and aligning and distributing what is
 * selected. What is aligned stays where it was put.
 */
public final class Arranging implements Ability {

    /** Prefix of the ids of all these actions. */
    public static final String PREFIX = "org.sightline.diagram.ui.arrange.";

    private static final MessageBundle TEXTS = MessageBundle.of(Arranging.class);

    private DiagramContext context;

    @Override
    public void start(DiagramContext opened) {
        context = opened;
    }

    @Override
    public void offer(DiagramContext opened) {
        DiagramAction.offer(opened, PREFIX + "all", this::arrangeAll);
        DiagramAction.offer(opened, PREFIX + "selection", () -> !arranged().isEmpty(), this::arrangeSelection);
        for (Alignment each : Alignment.values()) {
            DiagramAction.offer(opened, PREFIX + each.id(), () -> selected().size() > 1, () -> align(each));
        }
        for (Spread each : Spread.values()) {
            DiagramAction.offer(opened, PREFIX + each.id(), () -> selected().size() > 2, () -> distribute(each));
        }
    }

    private List<SceneItem> selected() {
        return context.selectedParts().stream().map(ItemPart::item)
                .filter(each -> each.kind() == ItemKind.NODE || each.kind() == ItemKind.CONTAINER).toList();
    }

    private void arrangeAll() {
        context.document().execute(context.document().diagramEdits().arrange(context.diagram()));
    }

    private void arrangeSelection() {
        context.document().execute(context.document().diagramEdits().arrange(context.diagram(), arranged()));
    }

    /** Keys of the selected steps and edges, and of the edges between these steps. */
    private List<String> arranged() {
        Set<String> keys = new LinkedHashSet<>();
        for (ItemPart each : context.selectedParts()) {
            ItemKind kind = each.item().kind();
            if (kind == ItemKind.NODE || kind == ItemKind.CONTAINER || kind == ItemKind.EDGE) {
                keys.add(each.item().key());
            }
        }
        for (ItemPart each : context.selectedParts()) {
            ((List<?>) each.getSourceConnections()).stream().map(edge -> ((ItemPart) edge).item())
                    .filter(edge -> keys.contains(edge.target())).forEach(edge -> keys.add(edge.key()));
        }
        return List.copyOf(keys);
    }

    /** The first of the selected stays, as the others come to it. */
    private void align(Alignment alignment) {
        List<SceneItem> items = selected();
        Rectangle leader = items.get(0).bounds();
        Map<String, Point> corners = new HashMap<>();
        items.forEach(each -> corners.put(each.key(), alignment.corner(each.bounds(), leader)));
        place("arrange_align", items, corners);
    }

    private void distribute(Spread spread) {
        List<SceneItem> items = selected().stream().sorted(Comparator.comparingDouble(each -> spread.start(each.bounds()))).toList();
        place("arrange_distribute", items, spread.corners(items));
    }

    private void place(String label, List<SceneItem> items, Map<String, Point> corners) {
        Map<String, NodePosition> places = new HashMap<>();
        for (SceneItem each : items) {
            SceneItem parent = context.scene().scene().items().get(each.parent());
            if (parent != null) {
                Point corner = corners.get(each.key());
                Point place = context.scene().place(parent, corner.x(), corner.y());
                NodePosition before = context.diagram().place(each.key(), NodePosition.class).orElse(NodePosition.at(place.x(), place.y()));
                places.put(each.key(), before.movedTo(place.x(), place.y()));
            }
        }
        context.document().execute(context.document().diagramEdits().place(TEXTS.get(label, items.size()), context.diagram(), places));
    }
}
