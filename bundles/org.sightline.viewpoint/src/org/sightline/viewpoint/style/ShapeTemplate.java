/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.List;
import java.util.function.Function;
import org.sightline.viewpoint.evaluation.Scope;

/**
 * The figure of a node or container, for any element.
 *
 * @param shape gives the figure for an element
 * @param isConstant whether it is the same for all elements
 */
record ShapeTemplate(Function<Scope, Shape> shape, boolean isConstant) {

    /** Reads the figure that the class of a style description stands for; null if it stands for none. */
    static ShapeTemplate of(StyleSource source) {
        return switch (source.type()) {
            case "SquareDescription" -> colored(source, color -> new Shape.Square(color, source.number("width"), source.number("height")));
            case "NoteDescription" -> colored(source, Shape.Note::new);
            case "BundledImageDescription" -> colored(source, color -> new Shape.BundledImage(color == null ? null
                    : source.literal("shape", Shape.BundledImage.Picture.class), color, source.text("providedShapeID")));
            case "EllipseNodeDescription" -> ellipse(source);
            case "LozengeNodeDescription" -> lozenge(source);
            case "DotDescription" -> dot(source);
            case "WorkspaceImageDescription" -> fixed(new Shape.Image(source.text("workspacePath")));
            case "GaugeCompositeStyleDescription" -> gauge(source);
            case "FlatContainerStyleDescription" -> flat(source);
            case "ShapeContainerStyleDescription" -> parallelogram(source);
            default -> null;
        };
    }

    private static ShapeTemplate fixed(Shape shape) {
        return new ShapeTemplate(scope -> shape, true);
    }

    private static ShapeTemplate colored(StyleSource source, Function<Color, Shape> make) {
        ColorTemplate color = source.color("color", Color.GRAY);
        return new ShapeTemplate(scope -> make.apply(color.color(scope)), color.isConstant());
    }

    private static ShapeTemplate ellipse(StyleSource source) {
        ColorTemplate color = source.color("color", Color.GRAY);
        SizeTemplate size = SizeTemplate.own(source, "horizontalDiameterComputationExpression", "verticalDiameterComputationExpression");
        return new ShapeTemplate(scope -> {
            Size own = size.size(scope);
            return new Shape.Ellipse(color.color(scope), own.width(), own.height());
        }, color.isConstant() && size.isConstant());
    }

    private static ShapeTemplate lozenge(StyleSource source) {
        ColorTemplate color = source.color("color", Color.GRAY);
        SizeTemplate size = SizeTemplate.own(source, "widthComputationExpression", "heightComputationExpression");
        return new ShapeTemplate(scope -> {
            Size own = size.size(scope);
            return new Shape.Lozenge(color.color(scope), own.width(), own.height());
        }, color.isConstant() && size.isConstant());
    }

    private static ShapeTemplate dot(StyleSource source) {
        ColorTemplate color = source.color("backgroundColor", Color.GRAY);
        NumberTemplate stroke = new NumberTemplate(source.expression("strokeSizeComputationExpression"));
        return new ShapeTemplate(scope -> new Shape.Dot(color.color(scope), stroke.number(scope)), color.isConstant() && stroke.isConstant());
    }

    private static ShapeTemplate flat(StyleSource source) {
        ColorTemplate background = source.color("backgroundColor", Color.WHITE);
        ColorTemplate foreground = source.color("foregroundColor", Color.LIGHT_GRAY);
        Shape.Flat.Gradient gradient = source.literal("backgroundStyle", Shape.Flat.Gradient.class);
        Shape.Flat.Corners corners = source.flag("roundedCorner") ? new Shape.Flat.Corners(source.number("arcWidth"), source.number("arcHeight")) : null;
        return new ShapeTemplate(scope -> new Shape.Flat(gradient, background.color(scope), foreground.color(scope), corners),
                background.isConstant() && foreground.isConstant());
    }

    private static ShapeTemplate parallelogram(StyleSource source) {
        ColorTemplate background = source.color("backgroundColor", Color.WHITE);
        return new ShapeTemplate(scope -> new Shape.Parallelogram(background.color(scope)), background.isConstant());
    }

    private static ShapeTemplate gauge(StyleSource source) {
        Shape.Gauge.Alignment alignment = source.literal("alignment", Shape.Gauge.Alignment.class);
        List<Function<Scope, Shape.Gauge.Section>> sections = source.many("sections").stream().map(ShapeTemplate::section).toList();
        return new ShapeTemplate(scope -> new Shape.Gauge(alignment, sections.stream().map(each -> each.apply(scope)).toList()), false);
    }

    private static Function<Scope, Shape.Gauge.Section> section(StyleSource source) {
        NumberTemplate minimum = new NumberTemplate(source.expression("minValueExpression"));
        NumberTemplate maximum = new NumberTemplate(source.expression("maxValueExpression"));
        NumberTemplate value = new NumberTemplate(source.expression("valueExpression"));
        ColorTemplate background = source.color("backgroundColor", Color.WHITE);
        ColorTemplate foreground = source.color("foregroundColor", Color.GRAY);
        String label = source.text("label");
        return scope -> new Shape.Gauge.Section(minimum.number(scope), maximum.number(scope), value.number(scope), background.color(scope),
                foreground.color(scope), label);
    }
}
