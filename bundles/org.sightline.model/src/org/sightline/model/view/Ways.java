/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.graph.Adjacency;
import org.sightline.model.graph.ProcessGraph;

/**
 * How the ways out of each vertex share the work. Out of a decision, or out of any node whose sequence flows have
 * probabilities, one sequence flow is taken: they are alternatives. An event at the border that ends its activity replaces
 * all other ways out of the activity. All else is taken together.
 *
 * <p>Weights of alternatives are their probabilities, scaled to sum to 1. A single missing one is the rest to 1; several are
 * unknown (NaN), as are the ways out of an inclusive decision whose probabilities do not sum to 1, since these overlap. The
 * weight of an event at the border is the probability of the one flow that leaves it; unknown if there is none.
 */
final class Ways {

    /** What leads along an edge of the path. */
    enum Way { TOGETHER, ALTERNATIVE, INTERRUPTION }

    private static final double TOLERANCE = 1e-9;

    private final ProcessGraph graph;
    private final Way[] ways;
    private final double[] weights;
    private final double[] interrupted;

    Ways(ProcessGraph graph) {
        this.graph = graph;
        ways = new Way[graph.edges()];
        weights = new double[graph.edges()];
        interrupted = new double[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            describe(v);
        }
    }

    Way way(int edge) {
        return ways[edge];
    }

    /** @return the share of an alternative or interruption, or NaN if it is unknown; 1 for what is taken together with others */
    double weight(int edge) {
        return weights[edge];
    }

    /** @return the share of the work at a vertex that is interrupted, as far as it is known */
    double interrupted(int vertex) {
        return Math.min(interrupted[vertex], 1);
    }

    private void describe(int vertex) {
        Adjacency out = graph.pathOut();
        List<Integer> sequence = new ArrayList<>();
        for (int i = out.start(vertex); i < out.start(vertex + 1); i++) {
            int edge = out.edge(i);
            ways[edge] = Way.TOGETHER;
            weights[edge] = 1;
            switch (graph.kind(edge)) {
                case SEQUENCE, EXIT -> sequence.add(edge);
                case ATTACHED -> describeEvent(edge, (BoundaryEvent) graph.vertex(graph.target(edge)));
                case MESSAGE, LINK, ENTRY -> { }
            }
        }
        if (sequence.size() > 1 && isChoice(vertex, sequence)) {
            weigh(vertex, sequence);
        }
    }

    private void describeEvent(int edge, BoundaryEvent event) {
        if (event.isInterrupting()) {
            ways[edge] = Way.INTERRUPTION;
            Adjacency out = graph.pathOut();
            int vertex = graph.target(edge);
            weights[edge] = out.degree(vertex) == 1 ? probability(out.edge(out.start(vertex))) : Double.NaN;
            interrupted[graph.source(edge)] += Double.isNaN(weights[edge]) ? 0 : weights[edge];
        }
    }

    private boolean isChoice(int vertex, List<Integer> edges) {
        return graph.vertex(vertex) instanceof Decision || edges.stream().anyMatch(edge -> !Double.isNaN(probability(edge)));
    }

    private double probability(int edge) {
        Double probability = graph.flow(edge) instanceof SequenceFlow flow ? flow.getProbability() : null;
        return probability == null || probability < 0 ? Double.NaN : probability;
    }

    private void weigh(int vertex, List<Integer> edges) {
        double sum = 0;
        int missing = 0;
        for (int edge : edges) {
            double probability = probability(edge);
            ways[edge] = Way.ALTERNATIVE;
            weights[edge] = probability;
            sum += Double.isNaN(probability) ? 0 : probability;
            missing += Double.isNaN(probability) ? 1 : 0;
        }
        double rest = missing == 1 ? Math.max(0, 1 - sum) : 0;
        double scale = missing > 1 ? 1 : sum + rest;
        boolean overlap = isInclusive(vertex) && Math.abs(sum + rest - 1) > TOLERANCE;
        for (int edge : edges) {
            double weight = missing == 1 && Double.isNaN(weights[edge]) ? rest : weights[edge];
            weights[edge] = overlap ? Double.NaN : weight / scale;
        }
    }

    private boolean isInclusive(int vertex) {
        return graph.vertex(vertex) instanceof Decision decision && decision.getKind() == DecisionKind.INCLUSIVE;
    }
}
