/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.directedit;

import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.scene.SceneItem;

/** Finds how the name of an item is drawn. */
final class DrawnText {

    private DrawnText() {
    }

    /**
     * @param item an item
     * @return the first line of its name; empty if it shows none
     */
    static Optional<TextDrawing> of(SceneItem item) {
        return item.label() == null ? Optional.empty() : texts(item.drawing()).filter(each -> stands(each, item.label())).findFirst();
    }

    private static Stream<TextDrawing> texts(Drawing drawing) {
        return switch (drawing) {
            case Group group -> group.drawings().stream().flatMap(DrawnText::texts);
            case TextDrawing text -> Stream.of(text);
            default -> Stream.empty();
        };
    }

    /** Letters in icons stand elsewhere. */
    private static boolean stands(TextDrawing text, Rectangle room) {
        return text.x() >= room.x() && text.x() <= room.right() && text.baseline() >= room.y() && text.baseline() <= room.bottom() + text.font().size();
    }
}
