/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.function.Function;
import org.sightline.viewpoint.evaluation.Scope;

/**
 * The size of a node or container, for any element.
 *
 * @param size gives the size for an element
 * @param isConstant whether it is the same for all elements
 */
record SizeTemplate(Function<Scope, Size> compute, boolean isConstant) {

    private static final Size NONE = new Size(0, 0);

    Size size(Scope scope) {
        return compute.apply(scope);
    }

    /**
     * Reads the size that a style description gives: a node's own width and height where both are given and not 0, else its computed
     * size; a container's width and height where they are greater than 0.
     */
    static SizeTemplate of(StyleSource source, boolean container) {
        if (container) {
            return source.description().isA("SizeComputationContainerStyleDescription") ? ofContainer(source) : constant(Size.AUTOMATIC);
        }
        SizeTemplate computed = computed(source);
        SizeTemplate own = switch (source.type()) {
            case "SquareDescription" -> constant(new Size(source.number("width"), source.number("height")));
            case "EllipseNodeDescription" -> own(source, "horizontalDiameterComputationExpression", "verticalDiameterComputationExpression");
            case "LozengeNodeDescription" -> own(source, "widthComputationExpression", "heightComputationExpression");
            default -> constant(NONE);
        };
        return folded(scope -> {
            Size wanted = own.size(scope);
            return wanted.equals(NONE) ? computed.size(scope) : wanted;
        }, computed.isConstant() && own.isConstant());
    }

    /** The figure's own size; 0 x 0 unless both expressions are given and not 0. */
    static SizeTemplate own(StyleSource source, String width, String height) {
        NumberTemplate wide = new NumberTemplate(source.expression(width));
        NumberTemplate high = new NumberTemplate(source.expression(height));
        return folded(scope -> {
            int w = wide.number(scope);
            int h = high.number(scope);
            return w != 0 && h != 0 ? new Size(w, h) : NONE;
        }, wide.isConstant() && high.isConstant());
    }

    private static SizeTemplate computed(StyleSource source) {
        NumberTemplate number = new NumberTemplate(source.expression("sizeComputationExpression"));
        return number.isEmpty() ? constant(Size.AUTOMATIC) : folded(scope -> {
            int size = number.number(scope);
            return Size.computed(size, size);
        }, number.isConstant());
    }

    private static SizeTemplate ofContainer(StyleSource source) {
        NumberTemplate wide = new NumberTemplate(source.expression("widthComputationExpression"));
        NumberTemplate high = new NumberTemplate(source.expression("heightComputationExpression"));
        return folded(scope -> new Size(given(wide.number(scope)), given(high.number(scope))), wide.isConstant() && high.isConstant());
    }

    private static int given(int number) {
        return number > 0 ? number : Size.AUTO;
    }

    private static SizeTemplate constant(Size size) {
        return new SizeTemplate(scope -> size, true);
    }

    private static SizeTemplate folded(Function<Scope, Size> compute, boolean constant) {
        return constant ? constant(compute.apply(null)) : new SizeTemplate(compute, false);
    }
}
