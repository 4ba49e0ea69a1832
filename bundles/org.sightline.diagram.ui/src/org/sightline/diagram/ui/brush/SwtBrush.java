/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.brush;

import java.io.ByteArrayInputStream;
import java.util.stream.DoubleStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.Stretches;
import org.sightline.render.picture.TextDrawing;

/**
 * Draws pieces of a picture on a display, as {@link org.sightline.render.png.Brush} draws them in a file. Boxes and lines of one pixel are
 * put on whole pixels, so that they are sharp at any zoom.
 *
 * <pre>
 * try (SwtBrush brush = new SwtBrush(gc, space, resources)) {
 *     brush.draw(item.drawing(), Detail.FULL);
 * }
 * </pre>
 *
 * Closing it gives the graphics context back in the state in which it was.
 */
public final class SwtBrush implements AutoCloseable {

    private static final int OPAQUE = 255;
    /** Larger than any picture that is drawn at once. */
    private static final int WHOLE = 1 << 15;
    /** Lines end that many pixels out of sight, at least. */
    private static final int REACH = 2;

    private final GC gc;
    private final DeviceSpace fixed;
    private DeviceSpace space;
    private final BrushResources resources;
    private final Blocks blocks;
    private final Transform transform;
    private final Transform before;
    private final SavedState state;
    private final Rectangle inSight;

    /**
     * @param gc draws on all that it belongs to
     * @param space where the chart lies on it
     * @param resources fonts and colours
     */
    public SwtBrush(GC gc, DeviceSpace space, BrushResources resources) {
        this(gc, space, resources, new Rectangle(0, 0, WHOLE, WHOLE));
    }

    /**
     * @param gc draws
     * @param space where the chart lies on it
     * @param resources fonts and colours
     * @param inSight what can be seen of what is drawn, in pixels
     */
    public SwtBrush(GC gc, DeviceSpace space, BrushResources resources, Rectangle inSight) {
        this.gc = gc;
        this.inSight = inSight;
        this.space = space;
        fixed = space;
        this.resources = resources;
        blocks = new Blocks(gc, resources);
        state = SavedState.of(gc);
        gc.setAdvanced(true);
        before = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.setTransform(null);
        transform = new Transform(gc.getDevice());
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        useUnits();
    }

    private void useUnits() {
        float scale = 1f / DeviceSpace.UNITS;
        transform.setElements(scale, 0, 0, scale, 0, 0);
        gc.setTransform(transform);
    }

    /**
     * Moves what is drawn from now on.
     *
     * @param dx to the right, in units of the chart, from where the chart lies
     * @param dy downwards
     */
    public void move(double dx, double dy) {
        space = new DeviceSpace(fixed.zoom(), fixed.dx() + dx * fixed.zoom(), fixed.dy() + dy * fixed.zoom());
    }

    /**
     * @param drawing a piece to be drawn above what is there
     * @param detail how much of it
     */
    public void draw(Drawing drawing, Detail detail) {
        if (detail == Detail.BLOCKS) {
            blocks.draw(drawing, space);
            return;
        }
        switch (drawing) {
            case Group group -> group.drawings().forEach(each -> draw(each, detail));
            case BoxDrawing box -> box(box);
            case OvalDrawing oval -> oval(oval);
            case PathDrawing path -> path(path);
            case TextDrawing text -> {
                if (detail == Detail.FULL) {
                    text(text);
                }
            }
            case ImageDrawing image -> image(image);
        }
    }

    private Color color(org.sightline.viewpoint.style.Color color) {
        return resources.palette().color(color);
    }

    private void box(BoxDrawing box) {
        Rectangle bounds = box.bounds();
        int units = DeviceSpace.UNITS;
        int x = space.pixelX(bounds.x()) * units;
        int y = space.pixelY(bounds.y()) * units;
        int width = space.pixelX(bounds.right()) * units - x;
        int height = space.pixelY(bounds.bottom()) * units - y;
        int arc = 2 * space.length(box.radius());
        if (box.ink().fill() != null) {
            gc.setBackground(color(box.ink().fill()));
            gc.setAlpha((int) Math.round(box.ink().effects().fillOpacity() * OPAQUE));
            if (arc > 0) {
                gc.fillRoundRectangle(x, y, width, height, arc, arc);
            } else {
                gc.fillRectangle(x, y, width, height);
            }
            gc.setAlpha(OPAQUE);
        }
        if (box.ink().hasLine()) {
            int shift = sharp(box.ink());
            stroke(box.ink());
            if (arc > 0) {
                gc.drawRoundRectangle(x + shift, y + shift, width, height, arc, arc);
            } else {
                gc.drawRectangle(x + shift, y + shift, width, height);
            }
        }
    }

    /** @return how far from a pixel's edge a line of that ink has its middle, so that it covers whole pixels */
    private int sharp(Ink ink) {
        return Math.round(space.stroke(ink.width())) % 2 == 1 ? DeviceSpace.UNITS / 2 : 0;
    }

    /** The display moves lines whose width is odd, counted in its units, and leaves others where they are. */
    private void stroke(Ink ink) {
        long even = 2 * Math.round(space.stroke(ink.width()) * DeviceSpace.UNITS / 2);
        gc.setForeground(color(ink.stroke()));
        gc.setLineAttributes(resources.line(ink, space.zoom() * DeviceSpace.UNITS, even));
    }

    private void image(ImageDrawing drawing) {
        Rectangle bounds = drawing.bounds();
        int x = space.x(bounds.x());
        int y = space.y(bounds.y());
        Image image = new Image(gc.getDevice(), new ByteArrayInputStream(drawing.image().file()));
        org.eclipse.swt.graphics.Rectangle whole = image.getBounds();
        gc.drawImage(image, 0, 0, whole.width, whole.height, x, y, space.x(bounds.right()) - x, space.y(bounds.bottom()) - y);
        image.dispose();
    }

    private void oval(OvalDrawing oval) {
        Rectangle bounds = oval.bounds();
        int x = space.x(bounds.x());
        int y = space.y(bounds.y());
        int width = space.x(bounds.right()) - x;
        int height = space.y(bounds.bottom()) - y;
        if (oval.ink().fill() != null) {
            gc.setBackground(color(oval.ink().fill()));
            gc.fillOval(x, y, width, height);
        }
        if (oval.ink().hasLine()) {
            stroke(oval.ink());
            gc.drawOval(x, y, width, height);
        }
    }

    private void path(PathDrawing drawing) {
        Ink ink = drawing.ink();
        boolean isArea = ink.fill() != null;
        Path path = isArea ? SwtPaths.of(gc.getDevice(), drawing.path(), space) : line(drawing);
        if (isArea) {
            gc.setFillRule(drawing.evenOdd() ? SWT.FILL_EVEN_ODD : SWT.FILL_WINDING);
            gc.setBackground(color(ink.fill()));
            gc.fillPath(path);
        }
        if (ink.hasLine()) {
            stroke(ink);
            gc.drawPath(path);
        }
        path.dispose();
    }

    /** What is in sight of it; it might be a thousand times as long. */
    private Path line(PathDrawing drawing) {
        Ink ink = drawing.ink();
        int units = DeviceSpace.UNITS;
        double reach = REACH + 2 * space.stroke(ink.width());
        Rectangle area = new Rectangle((inSight.x() - reach) * units, (inSight.y() - reach) * units, (inSight.width() + 2 * reach) * units,
                (inSight.height() + 2 * reach) * units);
        double period = DoubleStream.of(ink.dashes()).sum() * space.zoom() * units;
        return SwtPaths.path(gc.getDevice(), Stretches.of(SwtPaths.sharp(drawing.path(), space, sharp(ink)), area, period));
    }

    private void text(TextDrawing text) {
        org.sightline.render.text.Font font = text.font();
        Font enlarged = resources.fonts().font(font);
        float scale = (float) (space.zoom() * resources.fonts().correction(font) / ShippedFonts.ENLARGED);
        float x = (float) (text.x() * space.zoom() + space.dx());
        float y = (float) (text.baseline() * space.zoom() + space.dy());
        gc.setFont(enlarged);
        gc.setForeground(color(text.color()));
        if (text.turned()) {
            transform.setElements(0, -scale, scale, 0, x, y);
        } else {
            transform.setElements(scale, 0, 0, scale, x, y);
        }
        gc.setTransform(transform);
        int left = (int) Math.round(text.offset() * space.zoom() / scale);
        gc.drawString(text.text(), left, -resources.fonts().ascent(enlarged, gc), true);
        rule(text, scale, left, font.underline(), 0.12);
        rule(text, scale, left, font.strikeThrough(), -0.28);
        useUnits();
    }

    private void rule(TextDrawing text, float scale, int left, boolean drawn, double height) {
        if (drawn) {
            double unit = text.font().size() * space.zoom() / scale;
            gc.setBackground(color(text.color()));
            gc.fillRectangle(left, (int) Math.round(height * unit), (int) Math.round(text.width() * space.zoom() / scale),
                    Math.max(1, (int) Math.round(0.06 * unit)));
        }
    }

    @Override
    public void close() {
        gc.setTransform(before.isIdentity() ? null : before);
        state.restore(gc);
        transform.dispose();
        before.dispose();
    }

    /** What drawing changes of a graphics context. */
    private record SavedState(Color foreground, Color background, Font font, LineAttributes line, int fillRule, int antialias, int textAntialias) {

        static SavedState of(GC gc) {
            return new SavedState(gc.getForeground(), gc.getBackground(), gc.getFont(), gc.getLineAttributes(), gc.getFillRule(),
                    gc.getAntialias(), gc.getTextAntialias());
        }

        void restore(GC gc) {
            gc.setForeground(foreground);
            gc.setBackground(background);
            gc.setFont(font);
            gc.setLineAttributes(line);
            gc.setFillRule(fillRule);
            gc.setAntialias(antialias);
            gc.setTextAntialias(textAntialias);
        }
    }
}
