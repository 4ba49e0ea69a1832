/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sightline.viewpoint.evaluation.Binder;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.specification.Description;

/**
 * A colour between the colours of steps, linear in a whole number. Below the first and above the last step the colour of that step holds.
 * Without steps the colour runs from green at a minimum to red at a maximum.
 *
 * @param value gives the number
 * @param steps the steps in file order
 */
record InterpolatedColor(BoundExpression value, List<Step> steps) implements ColorTemplate {

    private static final Color LOW = new Color(0, 255, 0);
    private static final Color HIGH = new Color(255, 0, 0);

    /**
     * A number with its colour.
     *
     * @param value gives the number
     * @param color the colour there
     */
    record Step(BoundExpression value, Color color) {
    }

    /** A step whose number is known. */
    private record Point(int value, Color color) {
    }

    static InterpolatedColor of(Description description, Binder binder) {
        List<Step> steps = new ArrayList<>();
        for (Description each : description.many("colorSteps")) {
            each.one("associatedColor").ifPresent(color -> steps.add(new Step(binder.bind(each, "associatedValue"), ColorTemplate.fixedColor(color))));
        }
        if (steps.isEmpty()) {
            steps.add(new Step(binder.bind(description, "minValueComputationExpression"), LOW));
            steps.add(new Step(binder.bind(description, "maxValueComputationExpression"), HIGH));
        }
        return new InterpolatedColor(binder.bind(description, "colorValueComputationExpression"), steps);
    }

    @Override
    public Color color(Scope scope) {
        int wanted = value.number(scope);
        List<Point> points = new ArrayList<>();
        steps.forEach(each -> points.add(new Point(each.value().number(scope), each.color())));
        points.sort(Comparator.comparingInt(Point::value));
        Point below = points.get(0);
        for (Point each : points) {
            if (each.value() >= wanted) {
                return each.value() == wanted ? each.color() : between(below, each, wanted);
            }
            below = each;
        }
        return below.color();
    }

    private static Color between(Point below, Point above, int wanted) {
        float share = below.value() < wanted ? ((float) wanted - below.value()) / (above.value() - below.value()) : 0;
        return Color.clamped(part(below.color().red(), above.color().red(), share), part(below.color().green(), above.color().green(), share),
                part(below.color().blue(), above.color().blue(), share));
    }

    private static int part(int from, int to, float share) {
        return (int) (from + (to - from) * share);
    }
}
