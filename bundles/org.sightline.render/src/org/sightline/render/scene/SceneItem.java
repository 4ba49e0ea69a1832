/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.scene;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Group;
import org.sightline.viewpoint.diagram.View;

/**
 * One thing of a chart in its place, ready to be drawn. Equal items look the same in the same place: who shows a scene need only touch what
 * is not equal to what was there.
 *
 * @param key stable over refreshes, see {@link org.sightline.render.diagram.ViewIds}; unique in the scene
 * @param kind what it is
 * @param view the view that it shows; null for a scale and for the row of what stands in no other one
 * @param parent key of the row, container or host in which it stands; null if there is none
 * @param bounds its place: of a node its box without the text beside it, of an edge or line the box around its route
 * @param label where its name stands: the head of a row or column, the room within or beside a node, the text in the middle of an edge;
 *        null if it has none
 * @param route bends of an edge or line from end to end; empty for all else
 * @param source key of the item at an edge's source; null for all else
 * @param target key of the item at an edge's target; null for all else
 * @param drawing all that is drawn of it, in the coordinates of the scene
 */
public record SceneItem(String key, ItemKind kind, View view, String parent, Rectangle bounds, Rectangle label, List<Point> route,
        String source, String target, Group drawing) {

    /** Guards the list against changes. */
    public SceneItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(drawing, "drawing");
        route = List.copyOf(route);
    }

    /** @return the model element that it stands for; null if there is none */
    public EObject element() {
        return view == null ? null : view.element();
    }
}
