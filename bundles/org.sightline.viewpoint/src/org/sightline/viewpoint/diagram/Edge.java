/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.style.EdgeStyle;
import org.sightline.viewpoint.view.Visible;

/** A view that joins two views. */
public final class Edge extends View {

    private final Diagram diagram;
    private final View source;
    private final View target;
    private String beginLabel = "";
    private String endLabel = "";
    private List<Box> path = List.of();
    private EdgeStyle style;

    Edge(EdgeMapping mapping, EObject element, View source, View target, Diagram diagram) {
        super(mapping, element);
        this.diagram = diagram;
        this.source = source;
        this.target = target;
    }

    @Override
    public EdgeMapping mapping() {
        return (EdgeMapping) super.mapping();
    }

    /** @return where it starts */
    public View source() {
        return source;
    }

    /** @return where it ends */
    public View target() {
        return target;
    }

    /** @return the label at its source; empty if there is none */
    public String beginLabel() {
        return beginLabel;
    }

    /** @return the label at its target; empty if there is none */
    public String endLabel() {
        return endLabel;
    }

    /** @return boxes that it passes, in order */
    public List<Box> path() {
        return Collections.unmodifiableList(path);
    }

    /** @return how it looks; null if its mapping gives it no style */
    public EdgeStyle style() {
        return style;
    }

    @Override
    public ViewKey key() {
        return new ViewKey(mapping().description(), element(), source.key(), target.key());
    }

    boolean looks(EdgeStyle newStyle, String begin, String end, List<Box> newPath) {
        boolean changed = !Objects.equals(style, newStyle) || !beginLabel.equals(begin) || !endLabel.equals(end) || !path.equals(newPath);
        style = newStyle;
        beginLabel = begin;
        endLabel = end;
        path = newPath;
        return changed;
    }

    @Override
    public String viewClass() {
        return "DEdge";
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        Map<String, Supplier<?>> features = super.viewFeatures();
        features.put("sourceNode", this::source);
        features.put("targetNode", this::target);
        features.put("beginLabel", this::beginLabel);
        features.put("endLabel", this::endLabel);
        return features;
    }

    @Override
    public Visible viewOwner() {
        return diagram;
    }
}
