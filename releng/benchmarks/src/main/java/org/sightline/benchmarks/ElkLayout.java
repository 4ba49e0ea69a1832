/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.sightline.layout.Edge;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.LayoutQuality;
import org.sightline.layout.Node;
import org.sightline.layout.Point;
import org.sightline.layout.Rectangle;
import org.sightline.layout.Size;

/**
 * The peer of our layout: ELK layered on the same boxes and edges, from left to right with orthogonal edges. It knows no lanes, phases and lines, so
 * that its task is the lighter one; boundary events count as the steps that they sit on.
 */
final class ElkLayout {

    private final ElkNode graph;

    private ElkLayout(ElkNode graph) {
        this.graph = graph;
    }

    /**
     * @param input what our layout is asked
     * @return the same graph for ELK, not laid out
     */
    static ElkLayout of(LayoutInput input) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        Map<String, Node> nodes = new HashMap<>();
        Map<String, ElkNode> boxes = new HashMap<>();
        for (Node each : input.nodes()) {
            nodes.put(each.id(), each);
            if (each.container() == null && each.host() == null) {
                ElkNode box = ElkGraphUtil.createNode(graph);
                box.setDimensions(each.size().width(), each.size().height());
                boxes.put(each.id(), box);
            }
        }
        for (Edge each : input.edges()) {
            ElkNode source = boxes.get(outermost(nodes, each.source()));
            ElkNode target = boxes.get(outermost(nodes, each.target()));
            if (source != null && target != null) {
                ElkGraphUtil.createSimpleEdge(source, target);
            }
        }
        return new ElkLayout(graph);
    }

    private static String outermost(Map<String, Node> nodes, String id) {
        Node node = nodes.get(id);
        while (node != null && (node.host() != null || node.container() != null)) {
            node = nodes.get(node.host() != null ? node.host() : node.container());
        }
        return node == null ? id : node.id();
    }

    /** @return the graph, laid out */
    ElkLayout run() {
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return this;
    }

    /** @return figures of what was laid out */
    LayoutQuality quality() {
        List<Rectangle> boxes = new ArrayList<>();
        graph.getChildren().forEach(each -> boxes.add(new Rectangle(each.getX(), each.getY(), each.getWidth(), each.getHeight())));
        List<List<Point>> ways = new ArrayList<>();
        for (ElkEdge edge : graph.getContainedEdges()) {
            for (ElkEdgeSection each : edge.getSections()) {
                List<Point> way = new ArrayList<>();
                way.add(new Point(each.getStartX(), each.getStartY()));
                each.getBendPoints().forEach(bend -> way.add(new Point(bend.getX(), bend.getY())));
                way.add(new Point(each.getEndX(), each.getEndY()));
                ways.add(way);
            }
        }
        return LayoutQuality.of(boxes, ways, new Size(graph.getWidth(), graph.getHeight()));
    }
}
