/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How what a person put somewhere makes room for a step that goes in between: all that was put at the right of the place moves further to the right,
 * by the same, so that it stays as it was put among itself.
 *
 * <pre>
 *   a --> b (put)   c (put)     becomes     a --> new --> b   c
 * </pre>
 *
 * What nobody put anywhere follows by itself: the layout places it. Pure; O(items of the scene).
 */
public final class Room {

    private static final double NEAR = 0.5;

    private final Scene scene;
    private final Collection<String> put;
    private final double gap;
    private final Map<String, List<SceneItem>> leaving;
    private final Map<String, Double> reached = new HashMap<>();
    private double line = Double.POSITIVE_INFINITY;
    private double missing;

    /**
     * @param scene the chart
     * @param put keys of the items that a person put somewhere
     * @param gap how much room there is to be between neighbours
     */
    public Room(Scene scene, Collection<String> put, double gap) {
        this.scene = scene;
        this.put = put;
        this.gap = gap;
        leaving = scene.items().values().stream().filter(each -> each.kind() == ItemKind.EDGE).collect(Collectors.groupingBy(SceneItem::source));
    }

    /**
     * @param flow an edge
     * @param from where what goes in between begins at the left, if a person has said so; else it stands beside the source of the edge
     * @param width how wide it is
     * @return the items that move, and how far to the right; nothing if there is room enough, or the edge does not lead to the right
     */
    public Map<String, Double> between(SceneItem flow, double from, double width) {
        SceneItem source = scene.items().get(flow.source());
        if (!isForward(flow)) {
            return Map.of();
        }
        reach(flow, Math.max(from, source.bounds().right() + gap) + width);
        Set<String> moving = plane(scene.items().get(flow.target()));
        return put.stream().filter(moving::contains).filter(key -> scene.items().get(key).bounds().x() >= line - NEAR)
                .collect(Collectors.toMap(key -> key, key -> missing));
    }

    private boolean isForward(SceneItem edge) {
        SceneItem source = scene.items().get(edge.source());
        SceneItem target = scene.items().get(edge.target());
        return source != null && target != null && source != target && target.bounds().centreX() > source.bounds().centreX() - NEAR;
    }

    /** Follows what leads on from an edge, up to what was put somewhere. */
    private void reach(SceneItem edge, double end) {
        SceneItem target = scene.items().get(edge.target());
        double least = end + gap;
        if (target.bounds().x() >= least - NEAR || reached.getOrDefault(target.key(), 0.0) >= least) {
            return;
        }
        reached.put(target.key(), least);
        if (put.contains(target.key())) {
            line = Math.min(line, target.bounds().x());
            missing = Math.max(missing, least - target.bounds().x());
        } else {
            leaving.getOrDefault(target.key(), List.of()).stream().filter(this::isForward).forEach(each -> reach(each, least + target.bounds().width()));
        }
    }

    /** All that stands in the same chart, or in the same sub-process. */
    private Set<String> plane(SceneItem item) {
        String around = around(item);
        return scene.items().values().stream().filter(each -> around.equals(around(each))).map(SceneItem::key).collect(Collectors.toSet());
    }

    private String around(SceneItem item) {
        SceneItem parent = item.parent() == null ? null : scene.items().get(item.parent());
        while (parent != null && parent.kind() == ItemKind.BAND) {
            parent = parent.parent() == null ? null : scene.items().get(parent.parent());
        }
        return parent == null ? "" : parent.key();
    }
}
