/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.layout.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;

/**
 * Marks the links that lead back in time, so that the strict links that remain form no cycle: those that depth-first search from the
 * stations without predecessors, in input order, finds to close a cycle. In cycles that no such station leads to, the search starts where
 * more links leave for the rest of the knot of cycles than enter from it: there ways part, and where they meet it ends.
 * O(stations log stations + links).
 *
 * <p>Precondition: stations and links are set. Postcondition: strict links not marked back are acyclic; links that say nothing about
 * time, and loops from a station to itself, are marked back.
 */
final class CycleBreaker {

    private enum State { NEW, OPEN, DONE }

    private final Draft draft;
    private final State[] states;
    private final int[] next;

    CycleBreaker(Draft draft) {
        this.draft = draft;
        states = new State[draft.stations.size()];
        next = new int[states.length];
        Arrays.fill(states, State.NEW);
    }

    void run() {
        for (Link link : draft.linksAndTies()) {
            link.back = !link.timed() || link.loop();
        }
        draft.stations.stream().filter(this::first).forEach(this::search);
        if (draft.stations.stream().anyMatch(this::isNew)) {
            StrongComponents components = new StrongComponents(draft);
            draft.stations.stream().filter(this::isNew).sorted(Comparator.comparingInt(station -> -components.surplus(station))).toList()
                .forEach(this::search);
        }
    }

    private boolean isNew(Station station) {
        return states[station.index] == State.NEW;
    }

    private boolean first(Station station) {
        return station.in.stream().noneMatch(Link::strict);
    }

    private void search(Station start) {
        if (!isNew(start)) {
            return;
        }
        Deque<Station> path = new ArrayDeque<>();
        open(start, path);
        while (!path.isEmpty()) {
            Station station = path.peek();
            if (next[station.index] == station.out.size()) {
                states[station.index] = State.DONE;
                path.pop();
            } else {
                follow(station.out.get(next[station.index]++), path);
            }
        }
    }

    private void follow(Link link, Deque<Station> path) {
        if (link.back || !link.strict()) {
            return;
        }
        State state = states[link.target.index];
        if (state == State.OPEN) {
            link.back = true;
        } else if (state == State.NEW) {
            open(link.target, path);
        }
    }

    private void open(Station station, Deque<Station> path) {
        states[station.index] = State.OPEN;
        path.push(station);
    }
}
