/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.parts.ItemTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.render.text.CleanText;

/**
 * What is on a diagram, in the order in which one reads it: rows from top to bottom, in each its nodes from left to right, and at each node the
 * flows that leave it. Made in O(items log items).
 */
final class OutlineTree {

    private static final MessageBundle TEXTS = MessageBundle.of(OutlineTree.class);
    private static final Comparator<SceneItem> READING = Comparator.<SceneItem>comparingDouble(each -> each.bounds().x())
            .thenComparingDouble(each -> each.bounds().y());
    private static final Comparator<SceneItem> DOWNWARDS = Comparator.<SceneItem>comparingDouble(each -> each.bounds().y())
            .thenComparingDouble(each -> each.bounds().x());

    private final Scene scene;
    private final Map<String, List<SceneItem>> inside = new HashMap<>();
    private final Map<String, List<SceneItem>> leaving = new HashMap<>();
    private final Map<EObject, OutlineLine> lines = new HashMap<>();
    private final List<OutlineLine> roots;

    OutlineTree(Scene scene) {
        this.scene = scene;
        List<SceneItem> top = new ArrayList<>();
        for (SceneItem each : scene.items().values()) {
            if (each.kind() == ItemKind.EDGE) {
                leaving.computeIfAbsent(each.source(), none -> new ArrayList<>()).add(each);
            } else if (isListed(each)) {
                boolean isTop = each.parent() == null || !scene.items().containsKey(each.parent());
                (isTop ? top : inside.computeIfAbsent(each.parent(), none -> new ArrayList<>())).add(each);
            }
        }
        top.sort(DOWNWARDS);
        roots = top.stream().map(each -> line(each, null)).toList();
    }

    private static boolean isListed(SceneItem item) {
        return item.view() != null && (item.kind() == ItemKind.BAND || item.kind() == ItemKind.CONTAINER || item.kind() == ItemKind.NODE);
    }

    private OutlineLine line(SceneItem item, OutlineLine parent) {
        OutlineLine line = new OutlineLine(item.key(), item.element(), text(item), parent);
        lines.putIfAbsent(item.element(), line);
        List<OutlineLine> children = new ArrayList<>();
        inside.getOrDefault(item.key(), List.of()).stream().sorted(item.kind() == ItemKind.BAND ? bandOrder() : READING)
                .forEach(each -> children.add(line(each, line)));
        leaving.getOrDefault(item.key(), List.of()).forEach(each -> children.add(flow(each, line)));
        line.children(children);
        return line;
    }

    /** Inner rows stand before the nodes, since both are in a row. */
    private static Comparator<SceneItem> bandOrder() {
        return Comparator.<SceneItem, Boolean>comparing(each -> each.kind() != ItemKind.BAND)
                .thenComparing((one, other) -> one.kind() == ItemKind.BAND ? DOWNWARDS.compare(one, other) : READING.compare(one, other));
    }

    private OutlineLine flow(SceneItem edge, OutlineLine from) {
        SceneItem target = scene.items().get(edge.target());
        String end = target == null || target.view() == null ? "" : CleanText.line(target.view().label());
        String label = CleanText.line(edge.view().label());
        String text = label.isEmpty() ? TEXTS.get("outline_flow", end) : TEXTS.get("outline_namedFlow", label, end);
        OutlineLine line = new OutlineLine(edge.key(), edge.element(), text, from);
        lines.putIfAbsent(edge.element(), line);
        return line;
    }

    private static String text(SceneItem item) {
        String label = CleanText.line(item.view().label());
        return label.isEmpty() ? ItemTexts.name(item) : label;
    }

    List<OutlineLine> roots() {
        return roots;
    }

    Optional<Object> line(EObject element) {
        return Optional.ofNullable(lines.get(element));
    }
}
