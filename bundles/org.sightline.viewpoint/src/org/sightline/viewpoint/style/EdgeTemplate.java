/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.style;

import java.util.HashSet;
import java.util.Set;
import org.sightline.viewpoint.evaluation.Scope;
import org.sightline.viewpoint.specification.Description;

/** A style description of an edge, ready to be applied to any edge; see {@link BoxTemplate}. */
public final class EdgeTemplate {

    private final boolean bracket;
    private final ColorTemplate color;
    private final LineStyle line;
    private final NumberTemplate width;
    private final EdgeStyle.Arrow sourceArrow;
    private final EdgeStyle.Arrow targetArrow;
    private final EdgeStyle.Routing routing;
    private final EdgeStyle.Folding folding;
    private final EdgeStyle.Centering centering;
    private final Set<Description> centeredSources;
    private final Set<Description> centeredTargets;
    private final LabelTemplate begin;
    private final LabelTemplate center;
    private final LabelTemplate end;
    private final EdgeStyle constant;

    EdgeTemplate(StyleSource source) {
        bracket = source.type().equals("BracketEdgeStyleDescription");
        color = source.color("strokeColor", Color.GRAY);
        line = source.literal("lineStyle", LineStyle.class);
        width = new NumberTemplate(source.expression("sizeComputationExpression"));
        sourceArrow = source.literal("sourceArrow", EdgeStyle.Arrow.class);
        targetArrow = source.literal("targetArrow", EdgeStyle.Arrow.class);
        routing = source.literal("routingStyle", EdgeStyle.Routing.class);
        folding = source.literal("foldingStyle", EdgeStyle.Folding.class);
        centering = source.literal("endsCentering", EdgeStyle.Centering.class);
        centeredSources = new HashSet<>(source.description().many("centeredSourceMappings"));
        centeredTargets = new HashSet<>(source.description().many("centeredTargetMappings"));
        begin = source.one("beginLabelStyleDescription").map(LabelTemplate::ofEdge).orElse(null);
        center = source.one("centerLabelStyleDescription").map(LabelTemplate::ofEdge).orElse(null);
        end = source.one("endLabelStyleDescription").map(LabelTemplate::ofEdge).orElse(null);
        constant = color.isConstant() && width.isConstant() && fixed(begin) && fixed(center) && fixed(end) ? make(null) : null;
    }

    private static boolean fixed(LabelTemplate label) {
        return label == null || label.isConstant();
    }

    /** @return the label at the source; null if there is none */
    public LabelTemplate begin() {
        return begin;
    }

    /** @return the label in the middle; null if there is none */
    public LabelTemplate center() {
        return center;
    }

    /** @return the label at the target; null if there is none */
    public LabelTemplate end() {
        return end;
    }

    /**
     * @param scope the edge's element
     * @param source mapping of the view at the source
     * @param target mapping of the view at the target
     * @return its looks
     */
    public EdgeStyle style(Scope scope, Description source, Description target) {
        EdgeStyle style = constant != null ? constant : make(scope);
        return centeredSources.isEmpty() && centeredTargets.isEmpty() ? style : style.centered(centering(source, target));
    }

    private EdgeStyle.Centering centering(Description source, Description target) {
        boolean both = centering == EdgeStyle.Centering.BOTH;
        boolean atSource = both || centering == EdgeStyle.Centering.SOURCE || centeredSources.contains(source);
        boolean atTarget = both || centering == EdgeStyle.Centering.TARGET || centeredTargets.contains(target);
        if (atSource && atTarget) {
            return EdgeStyle.Centering.BOTH;
        }
        return atSource ? EdgeStyle.Centering.SOURCE : atTarget ? EdgeStyle.Centering.TARGET : EdgeStyle.Centering.NONE;
    }

    private EdgeStyle make(Scope scope) {
        return new EdgeStyle(bracket, color.color(scope), line, width.number(scope), sourceArrow, targetArrow, routing, folding, centering,
                style(begin, scope), style(center, scope), style(end, scope));
    }

    private static LabelStyle style(LabelTemplate label, Scope scope) {
        return label == null ? null : label.style(scope);
    }
}
