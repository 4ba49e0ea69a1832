/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Few;
import org.sightline.viewpoint.view.ViewObject;
import org.sightline.viewpoint.view.Visible;

/**
 * An element of a diagram: a {@link Box} or an {@link Edge}. It stands for one semantic element as one mapping shows it in one place.
 * Plain data: only the engine changes it, and nobody is notified.
 */
public abstract sealed class View extends Computation implements Visible permits Box, Edge {

    private final Mapping mapping;
    private final EObject element;
    private String label = "";
    private List<EObject> semanticElements;
    private List<Decoration> decorations = List.of();
    private List<String> filteredBy = List.of();
    private boolean visible = true;
    private boolean hidden;
    private boolean collapsed;
    private Object outgoing;
    private Object incoming;
    private ViewObject object;

    View(Mapping mapping, EObject element) {
        this.mapping = mapping;
        this.element = element;
    }

    /** @return the mapping that shows the element */
    public Mapping mapping() {
        return mapping;
    }

    /** @return the semantic element; of an edge without an own element, that of its source */
    public EObject element() {
        return element;
    }

    /** @return the label, of an edge that in the middle; empty if there is none */
    public String label() {
        return label;
    }

    /** @return the elements that deleting the view deletes; empty for edges without an own element */
    public List<EObject> semanticElements() {
        return semanticElements == null ? List.of(element) : semanticElements;
    }

    /** @return small pictures on the view */
    public List<Decoration> decorations() {
        return decorations;
    }

    /** @return whether it is shown; if not, the reason is one of {@link #isHidden()}, {@link #filteredBy()}, a layer, or what it depends on */
    public boolean isVisible() {
        return visible;
    }

    /** @return whether a person has hidden it */
    public boolean isHidden() {
        return hidden;
    }

    /** @return names of the active filters that hide it */
    public List<String> filteredBy() {
        return filteredBy;
    }

    /** @return whether an active filter shows it only as a stub */
    public boolean isCollapsed() {
        return collapsed;
    }

    /** @return the edges that start here */
    public List<Edge> outgoing() {
        return Few.list(outgoing);
    }

    /** @return the edges that end here */
    public List<Edge> incoming() {
        return Few.list(incoming);
    }

    /** @return what identifies the view: equal for the views of two refreshes that show the same in the same place */
    public abstract ViewKey key();

    boolean label(String text) {
        boolean changed = !text.equals(label);
        label = text;
        return changed;
    }

    /** Takes over the elements it stands for; null: its own one and no other. */
    boolean semanticElements(List<EObject> elements) {
        boolean changed = !Objects.equals(elements, semanticElements);
        semanticElements = changed ? elements : semanticElements;
        return changed;
    }

    boolean decorations(List<Decoration> all) {
        boolean changed = !all.equals(decorations);
        decorations = changed ? all : decorations;
        return changed;
    }

    boolean visibility(boolean shown, boolean byUser, List<String> filters, boolean stub) {
        boolean changed = shown != visible || byUser != hidden || stub != collapsed || !filters.equals(filteredBy);
        visible = shown;
        hidden = byUser;
        collapsed = stub;
        filteredBy = filters;
        return changed;
    }

    void join(Edge edge, boolean out) {
        if (out) {
            outgoing = Few.with(outgoing, edge);
        } else {
            incoming = Few.with(incoming, edge);
        }
    }

    void part(Edge edge, boolean out) {
        if (out) {
            outgoing = Few.without(outgoing, edge);
        } else {
            incoming = Few.without(incoming, edge);
        }
    }

    @Override
    public Map<String, Supplier<?>> viewFeatures() {
        Map<String, Supplier<?>> features = new HashMap<>();
        features.put("target", this::element);
        features.put("name", this::label);
        features.put("semanticElements", this::semanticElements);
        features.put("visible", this::isVisible);
        features.put("outgoingEdges", this::outgoing);
        features.put("incomingEdges", this::incoming);
        return features;
    }

    @Override
    public EObject asObject() {
        if (object == null) {
            object = new ViewObject(this);
        }
        return object;
    }

    @Override
    public String toString() {
        return viewClass() + " " + mapping.name() + " \"" + label + "\"";
    }
}
