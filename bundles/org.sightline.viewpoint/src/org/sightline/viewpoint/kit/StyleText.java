/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.StringJoiner;
import org.sightline.viewpoint.style.BoxStyle;
import org.sightline.viewpoint.style.EdgeStyle;
import org.sightline.viewpoint.style.LabelStyle;
import org.sightline.viewpoint.style.Shape;
import org.sightline.viewpoint.style.Shape.BundledImage.Picture;

/** Writes styles as the conformance kit does. */
final class StyleText {

    private StyleText() {
    }

    static String of(BoxStyle style) {
        if (style == null) {
            return "style none";
        }
        return "style " + shape(style.shape()) + " border=" + style.border().size() + " border-color=" + style.border().color() + " border-line="
                + KitNotation.small(style.border().line()) + " " + label(style.label());
    }

    private static String shape(Shape shape) {
        return switch (shape) {
            case Shape.Square square -> "square color=" + square.color() + " square-size=" + square.width() + "x" + square.height();
            case Shape.Ellipse ellipse -> "ellipse color=" + ellipse.color() + " diameters=" + ellipse.width() + "x" + ellipse.height();
            case Shape.Lozenge lozenge -> "lozenge color=" + lozenge.color() + " lozenge-size=" + lozenge.width() + "x" + lozenge.height();
            case Shape.Note note -> "note color=" + note.color();
            case Shape.Dot dot -> "dot color=" + dot.color() + " stroke=" + dot.stroke();
            case Shape.BundledImage image -> "bundled-image image=" + picture(image.image()) + " color=" + image.color();
            case Shape.Image image -> "image path=" + KitNotation.quote(image.path());
            case Shape.Gauge gauge -> "gauge alignment=" + gauge.alignment() + " sections=" + sections(gauge);
            case Shape.Flat flat -> "flat gradient=" + KitNotation.mixed(flat.gradient()) + " background=" + flat.background() + " foreground="
                    + flat.foreground();
            case Shape.Parallelogram figure -> "shape shape=parallelogram background=" + figure.background();
        };
    }

    private static String picture(Picture picture) {
        return picture == Picture.PROVIDED_SHAPE ? "providedShape" : KitNotation.small(picture);
    }

    private static String sections(Shape.Gauge gauge) {
        StringJoiner joiner = new StringJoiner(", ", "[", "]");
        for (Shape.Gauge.Section each : gauge.sections()) {
            joiner.add(each.minimum() + ".." + each.maximum() + "=" + each.value());
        }
        return joiner.toString();
    }

    static String label(LabelStyle label) {
        String text = "label-size=" + label.size() + " label-format=" + formats(label) + " label-color=" + label.color() + " icon="
                + KitNotation.yesNo(label.icon());
        text += label.iconPath().isEmpty() ? "" : " icon-path=" + label.iconPath();
        text += label.alignment() == null ? "" : " label-align=" + label.alignment();
        text += label.position() == null ? "" : " label-position=" + KitNotation.small(label.position());
        return text + (label.hidden() ? " label-hidden=yes" : "");
    }

    static String formats(LabelStyle label) {
        return formats(label.formats());
    }

    static String formats(java.util.Collection<LabelStyle.Format> formats) {
        StringJoiner joiner = new StringJoiner("+");
        joiner.setEmptyValue("plain");
        formats.forEach(each -> joiner.add(KitNotation.small(each)));
        return joiner.toString();
    }

    static String of(EdgeStyle style) {
        if (style == null) {
            return "style none";
        }
        return "style " + (style.bracket() ? "bracket" : "edge") + " color=" + style.color() + " line=" + KitNotation.small(style.line()) + " width="
                + style.width() + " source-arrow=" + KitNotation.mixed(style.sourceArrow()) + " target-arrow=" + KitNotation.mixed(style.targetArrow())
                + " routing=" + KitNotation.small(style.routing()) + " centering=" + KitNotation.mixed(style.centering())
                + (style.folding() == EdgeStyle.Folding.NONE ? "" : " folding=" + style.folding());
    }
}
