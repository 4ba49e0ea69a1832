/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.ParallelGateway;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.WaitPoint;
import org.sightline.model.customerprocess.util.SightlineSwitch;

/**
 * How many elements of each kind a process holds, over all nesting levels. A lane with sub-lanes is not counted, nor is
 * an activity with a body counted as an activity: it is a sub-process.
 */
final class ElementCounts {

    private int lanes;
    private int activities;
    private int subProcesses;
    private int decisions;
    private int parallelGateways;
    private int events;
    private int waitPoints;
    private int sequenceFlows;
    private int messageFlows;

    private ElementCounts() {
    }

    /**
     * @param process a process
     * @return its counts; one walk over it
     */
    static ElementCounts of(CustomerProcess process) {
        ElementCounts counts = new ElementCounts();
        Counter counter = counts.new Counter();
        for (TreeIterator<EObject> contents = process.eAllContents(); contents.hasNext();) {
            counter.doSwitch(contents.next());
        }
        return counts;
    }

    int lanes() {
        return lanes;
    }

    int activities() {
        return activities;
    }

    int subProcesses() {
        return subProcesses;
    }

    int decisions() {
        return decisions;
    }

    int parallelGateways() {
        return parallelGateways;
    }

    int events() {
        return events;
    }

    int waitPoints() {
        return waitPoints;
    }

    int sequenceFlows() {
        return sequenceFlows;
    }

    int messageFlows() {
        return messageFlows;
    }

    private final class Counter extends SightlineSwitch<Object> {

        @Override
        public Object caseLane(Lane lane) {
            lanes += lane.getLanes().isEmpty() ? 1 : 0;
            return lane;
        }

        @Override
        public Object caseActivity(Activity activity) {
            if (activity.getProcessBody() == null) {
                activities++;
            } else {
                subProcesses++;
            }
            return activity;
        }

        @Override
        public Object caseDecision(Decision decision) {
            decisions++;
            return decision;
        }

        @Override
        public Object caseParallelGateway(ParallelGateway gateway) {
            parallelGateways++;
            return gateway;
        }

        @Override
        public Object caseEvent(Event event) {
            events++;
            return event;
        }

        @Override
        public Object caseWaitPoint(WaitPoint point) {
            waitPoints++;
            return point;
        }

        @Override
        public Object caseSequenceFlow(SequenceFlow flow) {
            sequenceFlows++;
            return flow;
        }

        @Override
        public Object caseMessageFlow(MessageFlow flow) {
            messageFlows++;
            return flow;
        }
    }
}
