/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.vision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.sightline.model.graph.Adjacency;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/**
 * Finds the customer's steps that some vertices serve, and over how many changes of lane: those that a flow joins directly to
 * one of the vertices, in either direction, and those to which a path leads with no other step of the customer on it. A
 * breadth-first search that takes steps within a lane before steps to another lane. One object serves one search after the
 * other, each in O(vertices and edges that it meets), apart from sorting the steps.
 */
final class ServiceSearch {

    private final ProcessFacts facts;
    private final ProcessGraph graph;
    private final int[] ranks;
    private final Adjacency joinedToCustomer;
    private final int[] reachedIn;
    private final int[] queuedIn;
    private final int[] handOffs;
    private final int[] steps;
    private int search;
    private int found;
    private int depth;
    private int[] level;
    private int size;
    private int[] nextLevel;
    private int nextSize;

    /** @param ranks by vertex: its place among the steps of the result */
    ServiceSearch(ProcessFacts facts, int[] ranks) {
        this.facts = facts;
        this.ranks = ranks;
        graph = facts.graph();
        reachedIn = new int[graph.size()];
        queuedIn = new int[graph.size()];
        handOffs = new int[graph.size()];
        steps = new int[graph.size()];
        level = new int[graph.size()];
        nextLevel = new int[graph.size()];
        int[] insiders = new int[graph.edges()];
        boolean[] joining = new boolean[graph.edges()];
        for (int e = 0; e < insiders.length; e++) {
            joining[e] = joinsCustomer(e);
            insiders[e] = facts.isWithCustomer(graph.source(e)) ? graph.target(e) : graph.source(e);
        }
        joinedToCustomer = Adjacency.of(graph.size(), insiders, joining);
    }

    private boolean joinsCustomer(int edge) {
        return graph.kind(edge).isDrawn() && facts.isWithCustomer(graph.source(edge)) != facts.isWithCustomer(graph.target(edge));
    }

    /**
     * @param vertices where to begin; those with the customer serve just themselves
     * @return the steps in the order of their ranks
     */
    List<Service> from(BitSet vertices) {
        search++;
        found = 0;
        size = 0;
        depth = 0;
        vertices.stream().forEach(this::reach);
        vertices.stream().forEach(this::reachJoined);
        while (size > 0) {
            spread();
            advance();
        }
        return services();
    }

    private void reach(int vertex) {
        if (reachedIn[vertex] == search) {
            return;
        }
        reachedIn[vertex] = search;
        if (facts.isWithCustomer(vertex)) {
            handOffs[vertex] = depth;
            steps[found++] = vertex;
        } else {
            level[size++] = vertex;
        }
    }

    private void reachJoined(int vertex) {
        for (int i = joinedToCustomer.start(vertex); i < joinedToCustomer.start(vertex + 1); i++) {
            int edge = joinedToCustomer.edge(i);
            reach(graph.source(edge) == vertex ? graph.target(edge) : graph.source(edge));
        }
    }

    /* The level grows while it is gone through: steps within a lane cost nothing. */
    private void spread() {
        nextSize = 0;
        Adjacency out = graph.pathOut();
        for (int head = 0; head < size; head++) {
            int vertex = level[head];
            for (int i = out.start(vertex); i < out.start(vertex + 1); i++) {
                int next = graph.target(out.edge(i));
                if (facts.isWithCustomer(next) || graph.lane(next) == graph.lane(vertex)) {
                    reach(next);
                } else if (queuedIn[next] != search) {
                    queuedIn[next] = search;
                    nextLevel[nextSize++] = next;
                }
            }
        }
    }

    private void advance() {
        int[] queued = nextLevel;
        nextLevel = level;
        level = queued;
        int candidates = nextSize;
        size = 0;
        depth++;
        for (int i = 0; i < candidates; i++) {
            reach(level[i]);
        }
    }

    private List<Service> services() {
        List<Integer> sorted = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            sorted.add(steps[i]);
        }
        sorted.sort(Comparator.comparingInt(step -> ranks[step]));
        return sorted.stream().map(step -> new Service(graph.vertex(step), handOffs[step])).toList();
    }
}
