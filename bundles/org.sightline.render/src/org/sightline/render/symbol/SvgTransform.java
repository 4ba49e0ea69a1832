/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.symbol;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.viewpoint.messages.Messages;

/** Reads SVG's transformations: matrix, translate, scale, rotate. */
final class SvgTransform {

    private static final Messages TEXTS = Messages.of(SvgTransform.class);
    private static final Pattern STEP = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

    private SvgTransform() {
    }

    /**
     * @param text the attribute, may be empty
     * @return the transformation
     * @throws IllegalArgumentException if it has another step
     */
    static AffineTransform parse(String text) {
        AffineTransform whole = new AffineTransform();
        for (Matcher step = STEP.matcher(text); step.find();) {
            whole.concatenate(step(step.group(1), SvgNumbers.all(step.group(2)), step.group()));
        }
        return whole;
    }

    private static AffineTransform step(String name, double[] n, String text) {
        return switch (name + n.length) {
            case "matrix6" -> new AffineTransform(n);
            case "translate1" -> AffineTransform.getTranslateInstance(n[0], 0);
            case "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
            case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
            case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2]);
            default -> throw new IllegalArgumentException(TEXTS.get("symbol_transform", text));
        };
    }
}
