/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.thumbnail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.Test;
import org.sightline.diagram.ui.editor.DiagramContext;
import org.sightline.diagram.ui.editor.DiagramTest;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.look.Look;
import org.sightline.ui.look.LookColor;

class ThumbnailsTest extends DiagramTest {

    private Canvas thumbnail(DiagramContext context) {
        return user.find(context.side(), Canvas.class, each -> each.getToolTipText() != null);
    }

    private static ImageData seen(Canvas thumbnail) {
        Point size = thumbnail.getSize();
        Image image = new Image(thumbnail.getDisplay(), size.x, size.y);
        GC gc = new GC(thumbnail);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData seen = image.getImageData();
        image.dispose();
        return seen;
    }

    private static RGB color(ImageData seen, int at) {
        return seen.palette.getRGB(seen.getPixel(at % seen.width, at / seen.width));
    }

    private static long colors(ImageData seen) {
        return IntStream.range(0, seen.width * seen.height).mapToObj(at -> color(seen, at)).distinct().count();
    }

    /** How far to the right there is something of the colour of the frame, in pixels. */
    private static int frameEnd(ImageData seen) {
        RGB accent = Look.current(LookColor.ACCENT).getRGB();
        return IntStream.range(0, seen.width * seen.height).filter(at -> color(seen, at).equals(accent)).map(at -> at % seen.width).max().orElse(0);
    }

    @Test
    void frame_followsTheZoom() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        Canvas thumbnail = thumbnail(context);
        user.waitUntil("the chart is drawn in the frame", () -> colors(seen(thumbnail)) > 20);
        user.settle();
        int before = frameEnd(seen(thumbnail));

        context.viewer().root().zooming().setZoom(0.5);
        user.waitUntil("the frame is wider", () -> frameEnd(seen(thumbnail)) > 1.5 * before);
        Screenshot.take("thumbnail-zoomed");
    }

    @Test
    void clickInTheThumbnail_bringsThePlaceIntoSight() throws Exception {
        DiagramContext context = openDiagram(example(), "physical");
        Canvas thumbnail = thumbnail(context);
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
