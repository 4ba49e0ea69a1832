/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.BitSet;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.ParameterValue;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.TimedNode;
import org.sightline.model.customerprocess.WaitPoint;
import org.sightline.model.graph.ProcessGraph;

/**
 * The mean time of each vertex in minutes: processing plus waiting. NaN where it is missing: an activity needs a processing
 * time; a wait point, and an event that awaits a moment or a message, need a waiting time; a lane as a whole has none. Other
 * events and gateways take no time.
 *
 * <p>A sub-process with a processing time of its own takes just that, and its inside nothing, unless something inside it is
 * shown: then, as without a time of its own, its inside counts.
 */
final class VertexTimes {

    private static final double MINUTES_PER_SECOND = 1.0 / 60;
    private static final double MINUTES_PER_HOUR = 60;
    private static final double MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

    private final ProcessGraph graph;
    private final BitSet opened = new BitSet();
    private final BitSet counted = new BitSet();
    private final double[] minutes;

    private VertexTimes(ProcessGraph graph, BitSet shown, double unit) {
        this.graph = graph;
        minutes = new double[graph.size()];
        shown.stream().forEach(this::openOwners);
        for (int v = 0; v < minutes.length; v++) {
            minutes[v] = shown.get(v) || isCountedOutside(v) ? 0 : unit * time(v);
        }
    }

    /**
     * @param graph a process
     * @param shown its vertices that a view shows
     * @param unit the unit of all times of the model
     * @return by vertex: its minutes, or NaN; 0 for those shown
     */
    static double[] of(ProcessGraph graph, BitSet shown, TimeUnit unit) {
        return new VertexTimes(graph, shown, minutesPer(unit)).minutes;
    }

    /** @return the unit of all times of a model, minutes if there is no model */
    static TimeUnit unit(Portfolio portfolio) {
        return portfolio == null ? TimeUnit.MINUTE : portfolio.getTimeUnit();
    }

    private static double minutesPer(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> MINUTES_PER_SECOND;
            case MINUTE -> 1;
            case HOUR -> MINUTES_PER_HOUR;
            case DAY -> MINUTES_PER_DAY;
        };
    }

    private void openOwners(int vertex) {
        for (int owner = graph.owner(vertex); owner != ProcessGraph.NONE && !opened.get(owner); owner = graph.owner(owner)) {
            opened.set(owner);
        }
    }

    /* Owners have lower numbers than what they hold, so theirs is known first. */
    private boolean isCountedOutside(int vertex) {
        int owner = graph.owner(vertex);
        counted.set(vertex, owner != ProcessGraph.NONE && (counted.get(owner) || isOneStep(owner)));
        return counted.get(vertex);
    }

    private boolean isOneStep(int vertex) {
        return !opened.get(vertex) && graph.vertex(vertex) instanceof Activity activity && activity.getProcessingTime() != null;
    }

    private double time(int vertex) {
        InteractionNode node = graph.vertex(vertex);
        return switch (node) {
            case Activity activity when graph.isPassable(vertex) && !isOneStep(vertex) -> given(activity.getWaitTime());
            case Activity activity -> needed(activity.getProcessingTime()) + given(activity.getWaitTime());
            case WaitPoint point -> given(point.getProcessingTime()) + needed(point.getWaitTime());
            case IntermediateEvent event when isAwaited(event) -> given(event.getProcessingTime()) + needed(event.getWaitTime());
            case TimedNode timed -> given(timed.getProcessingTime()) + given(timed.getWaitTime());
            default -> graph.isLane(vertex) ? Double.NaN : 0;
        };
    }

    private static boolean isAwaited(IntermediateEvent event) {
        return !event.isThrowing() && (event.getTrigger() == EventTrigger.TIMER || event.getTrigger() == EventTrigger.MESSAGE);
    }

    private static double needed(ParameterValue value) {
        Double mean = value == null ? null : value.getExpectedValue();
        return mean == null ? Double.NaN : mean;
    }

    private static double given(ParameterValue value) {
        return value == null ? 0 : needed(value);
    }
}
