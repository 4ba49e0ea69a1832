/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.charts;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.scene.Scene;
import org.sightline.render.scene.SceneItem;

/**
 * Where everything of a chart is, as a text that a person can compare: a line for each piece, in the order of drawing, in whole units.
 *
 * <pre>
 * 1200 x 640
 * BAND CustomerLane "Customer" 0,30 1200x210
 * NODE Activity "Order" 130,60 96x40
 * EDGE SequenceFlow "Order" - "Pay" 226,80 260,80
 * </pre>
 */
final class ChartDigest {

    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private ChartDigest() {
    }

    /**
     * @param scene a chart
     * @return its text
     */
    static String of(Scene scene) {
        ChartDigest digest = new ChartDigest();
        scene.items().values().stream().filter(each -> each.view() != null).forEach(each -> digest.names.put(each.key(), name(each)));
        digest.text.append(whole(scene.size().width())).append(" x ").append(whole(scene.size().height())).append('\n');
        scene.items().values().forEach(digest::add);
        return digest.text.toString();
    }

    private static String name(SceneItem item) {
        return '"' + item.view().label().replaceAll("\\s+", " ") + '"';
    }

    private void add(SceneItem item) {
        text.append(item.kind());
        if (item.view() != null) {
            text.append(' ').append(item.view().mapping().name()).append(' ').append(names.get(item.key()));
        }
        if (item.route().isEmpty()) {
            Rectangle box = item.bounds();
            text.append(' ').append(at(box.x(), box.y())).append(' ').append(whole(box.width())).append('x').append(whole(box.height()));
        } else {
            if (item.source() != null) {
                text.append(' ').append(names.get(item.source())).append(" - ").append(names.get(item.target()));
            }
            StringJoiner route = new StringJoiner(" ", " ", "");
            for (Point each : item.route()) {
                route.add(at(each.x(), each.y()));
            }
            text.append(route);
        }
        text.append('\n');
    }

    private static String at(double x, double y) {
        return whole(x) + "," + whole(y);
    }

    private static String whole(double value) {
        return Long.toString((long) Math.floor(value));
    }
}
