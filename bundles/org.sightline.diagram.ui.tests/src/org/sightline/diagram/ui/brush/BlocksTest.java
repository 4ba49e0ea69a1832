/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.text.FontFamily;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/** At a zoom of 0.1, on white ground of 40 by 40 pixels. */
class BlocksTest {

    private static final Color RED = new Color(200, 0, 0);
    private static final Color BLACK = new Color(0, 0, 0);
    private static final int WHITE = 255;
    private static final double ZOOM = 0.1;

    /** @return how green each pixel is: white is 255, red and black are 0 */
    private static int[][] drawn(Drawing drawing) {
        Display display = Display.getCurrent();
        Image image = new Image(display, 40, 40);
        GC gc = new GC(image);
        gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(0, 0, 40, 40);
        try (SwtBrush brush = new SwtBrush(gc, new DeviceSpace(ZOOM, 0, 0), new BrushResources(display, new FontFamily(DerivedFiles.NONE)))) {
            brush.draw(drawing, Detail.BLOCKS);
        }
        ImageData data = image.getImageData(100);
        gc.dispose();
        image.dispose();
        int[][] green = new int[40][40];
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 40; y++) {
                RGB color = data.palette.getRGB(data.getPixel(x, y));
                green[x][y] = color.green;
            }
        }
        return green;
    }

    private static Drawing line(double radius, Point... points) {
        return new PathDrawing(Contour.rounded(List.of(points), radius), Ink.line(BLACK, 5));
    }

    @Test
    void roundBox_isSquareAndFillsWholePixels() {
        int[][] green = drawn(new BoxDrawing(new Rectangle(101, 102, 120, 60), 30, Ink.fill(RED)));
        assertEquals(List.of(0, 0, 0, 0), List.of(green[10][10], green[21][10], green[10][15], green[21][15]));
        assertEquals(List.of(WHITE, WHITE, WHITE, WHITE), List.of(green[9][10], green[22][10], green[10][9], green[10][16]));
    }

    @Test
    void lineThinnerThanAPixel_fillsOneAndIsPale() {
        int[][] green = drawn(line(0, new Point(50, 103), new Point(150, 103)));
        assertEquals(127, green[10][10], 2);
        assertEquals(List.of(WHITE, WHITE), List.of(green[10][9], green[10][11]));
    }

    @Test
    void dashedLine_isPalerThanOneWithoutGaps() {
        Contour way = Contour.through(false, List.of(new Point(50, 103), new Point(150, 103)));
        int[][] green = drawn(new PathDrawing(way, Ink.line(BLACK, 10).dashed(LineStyle.DASH)));
        assertEquals(WHITE - WHITE * 5 / 8, green[10][10], 2);
    }

    @Test
    void roundCorner_isWhereTheLinesMeet() {
        int[][] green = drawn(line(40, new Point(50, 53), new Point(153, 53), new Point(153, 150)));
        assertEquals(127, green[15][5], 2);
        assertEquals(127, green[13][5], 2);
        assertEquals(127, green[15][7], 2);
        assertEquals(WHITE, green[14][6]);
    }

    @Test
    void whatIsSmallerThanAPixel_isLeftOut() {
        int[][] green = drawn(new BoxDrawing(new Rectangle(101, 101, 6, 6), 0, Ink.fill(RED)));
        assertEquals(WHITE, green[10][10]);
    }

    @Test
    void smallForm_isABox() {
        Contour diamond = Contour.polygon(new Point(115, 100), new Point(131, 115), new Point(115, 131), new Point(100, 115));
        int[][] green = drawn(new PathDrawing(diamond, Ink.fill(RED)));
        assertEquals(List.of(0, 0), List.of(green[10][10], green[12][12]));
    }
}
