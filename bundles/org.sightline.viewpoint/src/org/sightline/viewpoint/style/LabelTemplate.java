/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.viewpoint.evaluation.BoundExpression;
import org.sightline.viewpoint.evaluation.Scope;

/** The text and the looks of a label, for any element. */
public final class LabelTemplate {

    /** The label of nodes and containers whose description names none. */
    private static final String NAME = "feature:name";

    private final BoundExpression text;
    private final ColorTemplate color;
    private final LabelStyle sample;

    private LabelTemplate(BoundExpression text, ColorTemplate color, LabelStyle sample) {
        this.text = text;
        this.color = color;
        this.sample = sample;
    }

    /** Of a node, whose label can stand on its border. */
    static LabelTemplate ofNode(StyleSource source) {
        return of(source, NAME, source.literal("labelAlignment", LabelStyle.Alignment.class), source.literal("labelPosition", LabelStyle.Position.class));
    }

    /** Of a container. */
    static LabelTemplate ofContainer(StyleSource source) {
        return of(source, NAME, source.literal("labelAlignment", LabelStyle.Alignment.class), null);
    }

    /** Of an edge. */
    static LabelTemplate ofEdge(StyleSource source) {
        return of(source, "", null, null);
    }

    private static LabelTemplate of(StyleSource source, String otherwise, LabelStyle.Alignment alignment, LabelStyle.Position position) {
        Set<LabelStyle.Format> formats = EnumSet.noneOf(LabelStyle.Format.class);
        formats.addAll(source.literals("labelFormat", LabelStyle.Format.class));
        ColorTemplate color = source.color("labelColor", Color.BLACK);
        Color constant = color.isConstant() ? color.color(null) : null;
        LabelStyle sample = new LabelStyle(Math.max(source.number("labelSize"), 1), formats, constant, source.flag("showIcon"),
                source.text("iconPath"), alignment, position, source.flag("hideLabelByDefault"));
        return new LabelTemplate(source.expression("labelExpression", otherwise), color, sample);
    }

    /** @return the expression of the text */
    public BoundExpression text() {
        return text;
    }

    boolean isConstant() {
        return color.isConstant();
    }

    LabelStyle style(Scope scope) {
        return isConstant() ? sample
                : new LabelStyle(sample.size(), sample.formats(), color.color(scope), sample.icon(), sample.iconPath(), sample.alignment(),
                        sample.position(), sample.hidden());
    }

    /**
     * @param scope the element that is shown
     * @return the label's text; a fixed text says that the expression is broken
     */
    public String text(Scope scope) {
        return text.isEmpty() ? "" : text.text(scope, BoundExpression.FAILED_LABEL);
    }
}
