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
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.live.SceneChange;
import org.sightline.diagram.ui.parts.ItemTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.scene.ItemKind;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;
import org.sightline.render.text.CleanText;
import org.sightline.ui.outline.OutlineChange;

/**
 * What is on a diagram, in the order in which one reads it: rows from top to bottom, in each its nodes from left to right, and at each node the
 * flows that leave it. The line of an item stays the same object as long as the item is there.
 */
final class OutlineTree {

    private static final MessageBundle TEXTS = MessageBundle.of(OutlineTree.class);
    private static final Comparator<SceneItem> READING = Comparator.<SceneItem>comparingDouble(each -> each.bounds().x())
            .thenComparingDouble(each -> each.bounds().y());
    private static final Comparator<SceneItem> DOWNWARDS = Comparator.<SceneItem>comparingDouble(each -> each.bounds().y())
            .thenComparingDouble(each -> each.bounds().x());

    private final Map<String, List<SceneItem>> inside = new HashMap<>();
    private final Map<String, List<SceneItem>> leaving = new HashMap<>();
    private final Map<String, List<String>> arriving = new HashMap<>();
    private final Map<EObject, OutlineLine> byElement = new HashMap<>();
    private Map<String, OutlineLine> former = Map.of();
    private Map<String, OutlineLine> lines = Map.of();
    private List<OutlineLine> roots = List.of();
    private List<Object> parents;
    private List<Object> named;
    private Scene scene;

    OutlineTree(Scene scene) {
        arrange(scene);
    }

    /**
     * Takes over other texts.
     *
     * @param change a change of the scene
     * @return the lines that are called otherwise; empty if lines may have come, gone or changed places, so that they have to be arranged anew.
     *     Costs what has changed
     */
    Optional<OutlineChange> rename(SceneChange change) {
        boolean looks = change.added().isEmpty() && change.removed().isEmpty() && change.changed().stream().allMatch(this::isInPlace);
        if (!looks) {
            return Optional.empty();
        }
        scene = change.scene();
        named = new ArrayList<>();
        for (SceneItem each : change.changed()) {
            name(each);
            arriving.getOrDefault(each.key(), List.of()).forEach(flow -> name(scene.items().get(flow)));
        }
        return Optional.of(OutlineChange.of(List.of(), named));
    }

    private boolean isInPlace(SceneItem item) {
        SceneItem other = scene.items().get(item.key());
        return other != null && Objects.equals(other.parent(), item.parent()) && Objects.equals(other.source(), item.source())
                && Objects.equals(other.target(), item.target())
                && (item.kind() == ItemKind.EDGE || other.bounds().x() == item.bounds().x() && other.bounds().y() == item.bounds().y());
    }

    private void name(SceneItem item) {
        OutlineLine line = lines.get(item.key());
        if (line != null && line.text(text(item))) {
            named.add(line);
        }
    }

    /**
     * Arranges all lines anew, in O(items log items).
     *
     * @param now the scene
     * @return what has changed
     */
    OutlineChange arrange(Scene now) {
        scene = now;
        former = lines;
        lines = new HashMap<>();
        parents = new ArrayList<>();
        named = new ArrayList<>();
        byElement.clear();
        List<OutlineLine> found = top().stream().map(each -> line(each, null)).toList();
        if (!found.equals(roots)) {
            parents.add(this);
        }
        roots = found;
        former = Map.of();
        return OutlineChange.of(parents, named);
    }

    private List<SceneItem> top() {
        inside.clear();
        leaving.clear();
        arriving.clear();
        List<SceneItem> top = new ArrayList<>();
        for (SceneItem each : scene.items().values()) {
            if (each.kind() == ItemKind.EDGE) {
                leaving.computeIfAbsent(each.source(), none -> new ArrayList<>()).add(each);
                arriving.computeIfAbsent(each.target(), none -> new ArrayList<>()).add(each.key());
            } else if (isListed(each)) {
                boolean isTop = each.parent() == null || !scene.items().containsKey(each.parent());
                (isTop ? top : inside.computeIfAbsent(each.parent(), none -> new ArrayList<>())).add(each);
            }
        }
        top.sort(DOWNWARDS);
        return top;
    }

    private static boolean isListed(SceneItem item) {
        return item.view() != null && (item.kind() == ItemKind.BAND || item.kind() == ItemKind.CONTAINER || item.kind() == ItemKind.NODE);
    }

    private OutlineLine line(SceneItem item, OutlineLine parent) {
        OutlineLine line = former.get(item.key());
        if (line == null) {
            line = new OutlineLine(item.key(), item.element());
        }
        OutlineLine own = line;
        lines.put(item.key(), own);
        byElement.putIfAbsent(item.element(), own);
        own.parent(parent);
        name(item);
        List<OutlineLine> children = new ArrayList<>();
        inside.getOrDefault(item.key(), List.of()).stream().sorted(item.kind() == ItemKind.BAND ? bandOrder() : READING)
                .forEach(each -> children.add(line(each, own)));
        leaving.getOrDefault(item.key(), List.of()).forEach(each -> children.add(line(each, own)));
        if (own.children(children)) {
            parents.add(own);
        }
        return own;
    }

    /** Inner rows stand before the nodes, since both are in a row. */
    private static Comparator<SceneItem> bandOrder() {
        return Comparator.<SceneItem, Boolean>comparing(each -> each.kind() != ItemKind.BAND)
                .thenComparing((one, other) -> one.kind() == ItemKind.BAND ? DOWNWARDS.compare(one, other) : READING.compare(one, other));
    }

    private String text(SceneItem item) {
        String label = CleanText.line(item.view().label());
        if (item.kind() != ItemKind.EDGE) {
            return label.isEmpty() ? ItemTexts.name(item) : label;
        }
        SceneItem target = scene.items().get(item.target());
        String end = target == null || target.view() == null ? "" : CleanText.line(target.view().label());
        return label.isEmpty() ? TEXTS.get("outline_flow", end) : TEXTS.get("outline_namedFlow", label, end);
    }

    List<OutlineLine> roots() {
        return roots;
    }

    Optional<Object> line(EObject element) {
        return Optional.ofNullable(byElement.get(element));
    }
}
