/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.thumbnail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.ui.driver.Screenshot;

class ThumbnailsTest extends DiagramTest {

    @Test
    void clickInTheThumbnail_bringsThePlaceIntoSight() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        Canvas thumbnail = user.find(context.side(), Canvas.class, each -> each.getToolTipText() != null);
        Point size = thumbnail.getSize();
        var before = context.viewer().root().area();

        user.clickAt(thumbnail, size.x - 12, size.y / 3);
        var right = context.viewer().root().area();
        Screenshot.take("thumbnail");
        assertTrue(right.x > before.x, "further right");

        user.clickAt(thumbnail, 8, 8);
        assertTrue(context.viewer().root().area().x < right.x, "back to the left");
    }
}
