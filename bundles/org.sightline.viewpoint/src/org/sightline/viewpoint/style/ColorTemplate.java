/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.List;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.specification.Description;

/** A colour of a specification, which may depend on the element that is shown. */
public interface ColorTemplate {

    /**
     * @param scope the element that is shown
     * @return the colour for it
     */
    Color color(Scope scope);

    /** @return whether it is the same for all elements */
    default boolean isConstant() {
        return false;
    }

    /**
     * @param color a colour
     * @return that colour for all elements
     */
    static ColorTemplate fixed(Color color) {
        return new Fixed(color);
    }

    /**
     * @param description a colour description
     * @param binder binds its expressions
     * @return that colour
     */
    static ColorTemplate of(Description description, Binder binder) {
        return switch (description.type()) {
            case "ComputedColor" -> new Computed(binder.bind(description, "red"), binder.bind(description, "green"), binder.bind(description, "blue"));
            case "InterpolatedColor" -> InterpolatedColor.of(description, binder);
            default -> fixed(fixedColor(description));
        };
    }

    /**
     * @param description a fixed colour: system or user-defined
     * @return it
     */
    static Color fixedColor(Description description) {
        return Color.clamped(description.number("red"), description.number("green"), description.number("blue"));
    }

    /**
     * A colour that is the same for all elements.
     *
     * @param constant the colour
     */
    record Fixed(Color constant) implements ColorTemplate {

        @Override
        public Color color(Scope scope) {
            return constant;
        }

        @Override
        public boolean isConstant() {
            return true;
        }
    }

    /**
     * A colour whose parts are computed; what lies outside 0 to 255 is clamped.
     *
     * @param red gives the red part
     * @param green gives the green part
     * @param blue gives the blue part
     */
    record Computed(BoundExpression red, BoundExpression green, BoundExpression blue) implements ColorTemplate {

        @Override
        public Color color(Scope scope) {
            return Color.clamped(red.number(scope), green.number(scope), blue.number(scope));
        }

        @Override
        public boolean isConstant() {
            return List.of(red, green, blue).stream().allMatch(BoundExpression::isConstant);
        }
    }
}
