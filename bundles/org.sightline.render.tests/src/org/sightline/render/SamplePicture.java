/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.Picture;
import org.sightline.render.picture.Picture.HeadName;
import org.sightline.render.picture.Picture.Heads;
import org.sightline.render.picture.Picture.Mark;
import org.sightline.render.picture.Raster;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.picture.TextDrawing.Anchor;
import org.sightline.render.text.Font;
import org.sightline.render.text.FontFace;
import org.sightline.viewpoint.style.Color;
import org.sightline.viewpoint.style.LineStyle;

/**
 * A picture made by hand that has each kind of drawing once:
 *
 * <pre>
 * +--+------------------------------+
 * |t |  ( oval )---.     [ linked ] |   turned name, oval with a dashed edge to a rounded, linked box,
 * |u |              '--->[  box   ] |   a ring with a hole, lines through and under texts, text from right to left
 * +--+------------------------------+
 * </pre>
 */
public final class SamplePicture {

    private static final Color DARK = new Color(0x1F, 0x26, 0x2E);
    private static final Color BLUE = new Color(0x1F, 0x5C, 0x99);
    private static final Ink.Gradient ACROSS = new Ink.Gradient(Color.WHITE, BLUE, false);
    private static final Font PLAIN = Font.of(FontFace.REGULAR, 12);

    private SamplePicture() {
    }

    /** @return the picture */
    public static Picture create() {
        Group name = Group.of("name", List.of(text(24.5, 70.5, "Turned", Font.of(FontFace.BOLD, 13), Anchor.MIDDLE, true)));
        Group lane = new Group("lane", "Lane", "A row", "", List.of(new BoxDrawing(new Rectangle(10.5, 10.5, 300, 120), 0, Ink.both(Color.WHITE, DARK, 1)),
                new BoxDrawing(new Rectangle(10.5, 10.5, 24, 120), 0, Ink.fill(new Color(0xF4, 0xEC, 0xD8))), name));
        Group start = new Group("start", "Event", "", "", List.of(new OvalDrawing(new Rectangle(60.5, 30.5, 60, 30), Ink.both(Color.WHITE, BLUE, 2)),
                text(90.5, 50, "Start", Font.of(FontFace.ITALIC, 12), Anchor.MIDDLE, false)));
        Contour way = Contour.rounded(List.of(new Point(120.5, 45.5), new Point(170.5, 45.5), new Point(170.5, 85.5), new Point(212.5, 85.5)), 5);
        Contour head = Contour.polygon(new Point(220.5, 85.5), new Point(212.5, 82), new Point(212.5, 89));
        Group flow = new Group("flow", "Flow", "x < y & \"z\"", "", List.of(new PathDrawing(way, Ink.line(DARK, 1.5).dashed(LineStyle.DASH)),
                new PathDrawing(head, Ink.fill(DARK)), text(126, 42, "a & b", new Font(FontFace.REGULAR, 10, true, true), Anchor.LEFT, false)));
        Group step = new Group("step", "Step", "A step", "https://example.org/?a=1&b=2", List.of(
                new BoxDrawing(new Rectangle(220.5, 65.5, 80, 40), 6, Ink.both(new Color(0xE6, 0xEE, 0xF6), BLUE, 1)),
                text(296, 88, "\u05E9\u05DC\u05D5\u05DD 24", PLAIN, Anchor.RIGHT, false), text(225, 88, "End", Font.of(FontFace.BOLD_ITALIC, 12), Anchor.LEFT, false)));
        PathDrawing ring = new PathDrawing(ring(), true, Ink.fill(BLUE));
        Rectangle all = new Rectangle(10.5, 10.5, 300, 120);
        Raster dot = redDot();
        Group effects = Group.of("effects", List.of(
                new BoxDrawing(new Rectangle(110.5, 100.5, 36, 24), 4, Ink.both(Color.WHITE, DARK, 1).with(new Ink.Effects(ACROSS, 1, 1))),
                new OvalDrawing(new Rectangle(134.5, 100.5, 36, 24), Ink.fill(BLUE).with(new Ink.Effects(null, 0.5, 1))),
                new ImageDrawing(new Rectangle(180.5, 102.5, 20, 20), dot), new ImageDrawing(new Rectangle(203.5, 110.5, 6, 12), dot)));
        Heads heads = new Heads(24, 0, List.of(new HeadName(new Rectangle(10.5, 10.5, 24, 120), name, true)));
        return new Picture(321, 141, "Sample <1>", "All kinds of drawings & texts.", List.of(lane, start, flow, step, ring, effects), all, heads,
                List.of(new Mark("Row", 0, all), new Mark("Step", 1, new Rectangle(220.5, 65.5, 80, 40))));
    }

    /** @return a picture of one red pixel */
    public static Raster redDot() {
        try {
            return Raster.read(Base64.getDecoder().decode("R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contour ring() {
        Contour outer = Contour.polygon(new Point(60, 80), new Point(100, 80), new Point(100, 120), new Point(60, 120));
        Contour inner = Contour.polygon(new Point(70, 90), new Point(90, 90), new Point(90, 110), new Point(70, 110));
        return new Contour(Stream.concat(outer.segments().stream(), inner.segments().stream()).toList());
    }

    private static TextDrawing text(double x, double y, String text, Font font, Anchor anchor, boolean turned) {
        return new TextDrawing(x, y, text, PackageCharts.MEASURE.width(text, font), font, DARK, anchor, turned);
    }
}
