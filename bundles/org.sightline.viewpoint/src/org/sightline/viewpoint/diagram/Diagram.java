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
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.Representation;
import org.sightline.viewpoint.view.ViewObject;
import org.sightline.viewpoint.view.Visible;

/** A diagram as plain data: boxes within boxes, and edges between them. Only the engine changes it, and nobody is notified. */
public final class Diagram implements Representation, Visible {

    private final DiagramPlan plan;
    private final String name;
    private final EObject target;
    private final Content content;
    private Supplier<List<Edge>> edgeSource = List::of;
    private List<Edge> edges;
    private ViewObject object;

    Diagram(DiagramPlan plan, String name, EObject target) {
        this.plan = plan;
        this.name = name;
        this.target = target;
        content = new Content(this, null, plan.slots());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public EObject target() {
        return target;
    }

    /** @return what it is made from */
    public DiagramPlan plan() {
        return plan;
    }

    /** @return the nodes and containers that stand directly in the diagram, in order */
    public List<Box> boxes() {
        return content.children();
    }

    /** @return the edges in order: by mapping, then by candidate */
    public List<Edge> edges() {
        if (edges == null) {
            edges = edgeSource.get();
        }
        return Collections.unmodifiableList(edges);
    }

    Content content() {
        return content;
    }

    void edges(Supplier<List<Edge>> source) {
        edgeSource = source;
    }

    /** Edges have come or gone, or the views at which they start have moved. */
    void edgesChanged() {
        edges = null;
    }

    @Override
    public String viewClass() {
        return "DSemanticDiagram";
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        return Map.of("name", this::name, "target", this::target, "ownedDiagramElements", this::boxes);
    }

    @Override
    public Visible viewOwner() {
        return null;
    }

    @Override
    public EObject asObject() {
        if (object == null) {
            object = new ViewObject(this);
        }
        return object;
    }
}
