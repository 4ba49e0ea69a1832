/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.png;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.sightline.layout.Rectangle;
import org.sightline.render.picture.BoxDrawing;
import org.sightline.render.picture.Drawing;
import org.sightline.render.picture.Extent;
import org.sightline.render.picture.Group;
import org.sightline.render.picture.ImageDrawing;
import org.sightline.render.picture.Ink;
import org.sightline.render.picture.OvalDrawing;
import org.sightline.render.picture.Contour;
import org.sightline.render.picture.PathDrawing;
import org.sightline.render.picture.TextDrawing;
import org.sightline.render.text.Font;
import org.sightline.render.text.TextOutline;

/**
 * Draws pieces of a picture with Java's two-dimensional graphics. Text is drawn as outlines of the shipped family, so that no font of the
 * machine and no hinting decides how it looks.
 */
public final class Brush {

    private final Graphics2D graphics;
    private final TextOutline outlines;
    private final Rectangle visible;

    /**
     * @param graphics draws; its hints are set here
     * @param outlines turns texts into outlines
     * @param visible the part of the picture that can be seen; what lies outside need not be drawn
     */
    public Brush(Graphics2D graphics, TextOutline outlines, Rectangle visible) {
        this.graphics = graphics;
        this.visible = visible;
        this.outlines = outlines;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /** @param drawing a piece to be drawn above what is there */
    public void draw(Drawing drawing) {
        if (!(drawing instanceof Group) && !Extent.of(drawing).overlaps(visible)) {
            return;
        }
        switch (drawing) {
            case Group group -> group.drawings().forEach(this::draw);
            case BoxDrawing box -> draw(shape(box), box.ink());
            case OvalDrawing oval -> draw(oval(oval.bounds()), oval.ink());
            case PathDrawing path -> draw(shape(path), path.ink());
            case TextDrawing text -> draw(text);
            case ImageDrawing image -> draw(image);
        }
    }

    private static Shape shape(BoxDrawing box) {
        Rectangle r = box.bounds();
        return box.radius() == 0 ? new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height())
                : new RoundRectangle2D.Double(r.x(), r.y(), r.width(), r.height(), 2 * box.radius(), 2 * box.radius());
    }

    private static Shape oval(Rectangle r) {
        return new Ellipse2D.Double(r.x(), r.y(), r.width(), r.height());
    }

    private static Shape shape(PathDrawing drawing) {
        Path2D shape = new Path2D.Double(drawing.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (Contour.Segment each : drawing.path().segments()) {
            switch (each) {
                case Contour.Move move -> shape.moveTo(move.to().x(), move.to().y());
                case Contour.Line line -> shape.lineTo(line.to().x(), line.to().y());
                case Contour.Curve c -> shape.curveTo(c.first().x(), c.first().y(), c.second().x(), c.second().y(), c.to().x(), c.to().y());
                case Contour.Close close -> shape.closePath();
            }
        }
        return shape;
    }

    private void draw(Shape shape, Ink ink) {
        if (ink.fill() != null) {
            graphics.setComposite(opacity(ink.effects().fillOpacity()));
            graphics.setPaint(ink.effects().gradient() == null ? color(ink.fill()) : paint(ink.effects().gradient(), shape.getBounds2D()));
            graphics.fill(shape);
        }
        if (ink.hasLine()) {
            graphics.setComposite(opacity(ink.effects().strokeOpacity()));
            graphics.setPaint(color(ink.stroke()));
            graphics.setStroke(stroke(ink));
            graphics.draw(shape);
        }
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private static AlphaComposite opacity(double share) {
        return share >= 1 ? AlphaComposite.SrcOver : AlphaComposite.SrcOver.derive((float) share);
    }

    private static Paint paint(Ink.Gradient gradient, Rectangle2D box) {
        double x = gradient.downwards() ? box.getMinX() : box.getMaxX();
        double y = gradient.downwards() ? box.getMaxY() : box.getMinY();
        return new GradientPaint((float) box.getMinX(), (float) box.getMinY(), color(gradient.from()), (float) x, (float) y, color(gradient.to()));
    }

    private void draw(ImageDrawing drawing) {
        Rectangle place = drawing.bounds();
        AffineTransform fitted = AffineTransform.getTranslateInstance(place.x(), place.y());
        fitted.scale(place.width() / drawing.image().width(), place.height() / drawing.image().height());
        graphics.drawImage(drawing.image().image(), fitted, null);
    }

    private static BasicStroke stroke(Ink ink) {
        double[] dashes = ink.dashes();
        float[] lengths = dashes.length == 0 ? null : new float[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = (float) dashes[i];
        }
        int cap = ink.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = ink.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        return new BasicStroke((float) ink.width(), cap, join, 4, lengths, 0);
    }

    private void draw(TextDrawing text) {
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.baseline());
        place.rotate(text.turned() ? -Math.PI / 2 : 0);
        place.translate(text.offset(), 0);
        Path2D outline = outlines.of(text.text(), text.font());
        outline.transform(place);
        graphics.setColor(color(text.color()));
        graphics.fill(outline);
        line(text, place, text.font().underline(), 0.12);
        line(text, place, text.font().strikeThrough(), -0.28);
    }

    private void line(TextDrawing text, AffineTransform place, boolean drawn, double height) {
        if (drawn) {
            Font font = text.font();
            Shape line = new Rectangle2D.Double(0, height * font.size(), text.width(), 0.06 * font.size());
            graphics.fill(place.createTransformedShape(line));
        }
    }

    private static Color color(org.sightline.viewpoint.style.Color color) {
        return new Color(color.red(), color.green(), color.blue());
    }
}
