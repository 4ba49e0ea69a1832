/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.ContainerLayout;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.Edge;
import org.sightline.viewpoint.diagram.View;
import org.sightline.viewpoint.specification.Description;

/**
 * The order in which Sirius holds the views of a diagram, which depends on its history. The engine's own order is that of mappings and
 * candidates; Sirius keeps what it has and adds what is new:
 *
 * <pre>
 * nodes, and containers in a stack   the views of a mapping stand together, in the order of the candidates, where its first one stood
 * other containers, bordered nodes, edges   new ones come last
 * </pre>
 *
 * {@link #update} is to be called after each refresh.
 */
final class ArrivalOrder implements ViewOrder {

    /** What identifies a view over several refreshes, also if another mapping has taken it over. */
    private record Identity(Description mapping, EObject element, Identity container, Identity target) {
    }

    private Map<Identity, List<Identity>> children = new HashMap<>();
    private Map<Identity, List<Identity>> borders = new HashMap<>();
    private final Map<Identity, View> views = new HashMap<>();

    /**
     * Takes over the views of a refreshed diagram.
     *
     * @param diagram the diagram as it is now
     */
    void update(Diagram diagram) {
        views.clear();
        Map<Identity, List<Identity>> newChildren = new HashMap<>();
        Map<Identity, List<Identity>> newBorders = new HashMap<>();
        List<Identity> top = arrange(children.get(null), diagram.boxes(), ContainerLayout.FREE_FORM, newChildren, newBorders);
        append(top, diagram.edges());
        newChildren.put(null, top);
        children = newChildren;
        borders = newBorders;
    }

    private List<Identity> arrange(List<Identity> before, List<Box> boxes, ContainerLayout layout, Map<Identity, List<Identity>> newChildren,
            Map<Identity, List<Identity>> newBorders) {
        Map<Description, List<Box>> byMapping = new LinkedHashMap<>();
        for (Box each : boxes) {
            views.put(identity(each), each);
            byMapping.computeIfAbsent(each.mapping().description(), key -> new ArrayList<>()).add(each);
            newChildren.put(identity(each), arrange(children.get(identity(each)), each.children(), each.layout(), newChildren, newBorders));
            newBorders.put(identity(each), arrangeBorders(each, newChildren, newBorders));
        }
        List<Identity> order = remaining(before);
        for (List<Box> group : byMapping.values()) {
            boolean ordered = !group.get(0).mapping().isContainer() || layout == ContainerLayout.HORIZONTAL_STACK || layout == ContainerLayout.VERTICAL_STACK;
            if (ordered) {
                group(order, group);
            } else {
                append(order, group);
            }
        }
        return order;
    }

    private List<Identity> arrangeBorders(Box box, Map<Identity, List<Identity>> newChildren, Map<Identity, List<Identity>> newBorders) {
        for (Box each : box.borders()) {
            views.put(identity(each), each);
            newBorders.put(identity(each), arrangeBorders(each, newChildren, newBorders));
        }
        List<Identity> order = remaining(borders.get(identity(box)));
        append(order, box.borders());
        return order;
    }

    /** Edges are known only after all boxes, and stay where they are until then. */
    private List<Identity> remaining(List<Identity> before) {
        List<Identity> order = new ArrayList<>();
        if (before != null) {
            before.stream().filter(each -> views.containsKey(each) || each.target() != null).forEach(order::add);
        }
        return order;
    }

    private void group(List<Identity> order, List<Box> group) {
        Description mapping = group.get(0).mapping().description();
        int begin = 0;
        while (begin < order.size() && !isOf(order.get(begin), mapping)) {
            begin++;
        }
        int position = begin;
        for (Box each : group) {
            Identity identity = identity(each);
            boolean known = order.remove(identity);
            boolean lastOfAll = !known && position == 0;
            order.add(lastOfAll ? order.size() : Math.min(position, order.size()), identity);
            position++;
        }
    }

    private boolean isOf(Identity identity, Description mapping) {
        View view = views.get(identity);
        return view != null && view.mapping().description().equals(mapping);
    }

    private void append(List<Identity> order, List<? extends View> group) {
        for (View each : group) {
            Identity identity = identity(each);
            views.put(identity, each);
            if (!order.contains(identity)) {
                order.add(identity);
            }
        }
    }

    /**
     * An edge that a tool has moved keeps its place.
     *
     * @param edge the edge as it was
     * @param source the view at which it starts now
     * @param target the view at which it ends now
     */
    void moved(Edge edge, View source, View target) {
        EObject element = edge.mapping().isElementBased() ? edge.element() : source.element();
        children.get(null).replaceAll(each -> each.equals(identity(edge)) ? new Identity(root(edge), element, identity(source), identity(target)) : each);
    }

    private static Description root(View view) {
        List<Description> chain = view.mapping().imported();
        return chain.get(chain.size() - 1);
    }

    private static Identity identity(View view) {
        return switch (view) {
            case Box box -> new Identity(root(box), box.element(), box.container() == null ? null : identity(box.container()), null);
            case Edge edge -> new Identity(root(edge), edge.element(), identity(edge.source()), identity(edge.target()));
        };
    }

    @Override
    public List<View> views(Diagram diagram) {
        return existing(children.get(null));
    }

    @Override
    public List<View> children(Box box) {
        return existing(children.get(identity(box)));
    }

    @Override
    public List<View> borders(Box box) {
        return existing(borders.get(identity(box)));
    }

    private List<View> existing(List<Identity> order) {
        return order == null ? List.of() : order.stream().filter(views::containsKey).map(views::get).toList();
    }
}
