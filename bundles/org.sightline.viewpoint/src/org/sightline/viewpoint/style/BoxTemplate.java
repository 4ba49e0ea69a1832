/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;

/**
 * A style description of a node or container, ready to be applied to any element. Parts that do not depend on the element are computed
 * once and shared, so that elements that look alike share one {@link BoxStyle}.
 */
public final class BoxTemplate {

    private final ShapeTemplate shape;
    private final LabelTemplate label;
    private final NumberTemplate borderSize;
    private final ColorTemplate borderColor;
    private final LineStyle borderLine;
    private final BoundExpression tooltip;
    private final SizeTemplate size;
    private final ResizeKind resize;
    private final BoxStyle constant;
    private final Size constantSize;

    private BoxTemplate(StyleSource source, boolean container) {
        shape = ShapeTemplate.of(source);
        // an image is the style of nodes and containers alike and always has a label position
        label = source.description().isA("NodeStyleDescription") ? LabelTemplate.ofNode(source) : LabelTemplate.ofContainer(source);
        borderSize = new NumberTemplate(source.expression("borderSizeComputationExpression"));
        borderColor = source.color("borderColor", Color.BLACK);
        borderLine = source.literal("borderLineStyle", LineStyle.class);
        tooltip = source.expression("tooltipExpression");
        size = SizeTemplate.of(source, container);
        resize = container ? ResizeKind.NONE : source.literal("resizeKind", ResizeKind.class);
        boolean fixed = shape == null || shape.isConstant() && label.isConstant() && borderSize.isConstant() && borderColor.isConstant();
        constant = fixed && shape != null ? make(null) : null;
        constantSize = size.isConstant() ? size.size(null) : null;
    }

    static BoxTemplate ofNode(StyleSource source) {
        return new BoxTemplate(source, false);
    }

    static BoxTemplate ofContainer(StyleSource source) {
        return new BoxTemplate(source, true);
    }

    /** @return its label */
    public LabelTemplate label() {
        return label;
    }

    /** @return its tooltip */
    public BoundExpression tooltip() {
        return tooltip;
    }

    /** @return how a person may resize the node */
    public ResizeKind resize() {
        return resize;
    }

    /**
     * @param scope the element that is shown
     * @return its looks; null if the engine does not know the style
     */
    public BoxStyle style(Scope scope) {
        return constant != null || shape == null ? constant : make(scope);
    }

    /**
     * @param scope the element that is shown
     * @return its size
     */
    public Size size(Scope scope) {
        return constantSize != null ? constantSize : size.size(scope);
    }

    private BoxStyle make(Scope scope) {
        return new BoxStyle(shape.shape().apply(scope), new Border(borderSize.number(scope), borderColor.color(scope), borderLine), label.style(scope));
    }
}
