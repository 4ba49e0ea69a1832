/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.sightline.io.model.LargeModels;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;

/** All derived facts of a process after one edit, against one walk over the process. */
final class FactsBenchmark implements Benchmark {

    private static final int ROUNDS = 101;
    private static final int NODES = 10_000;

    @Override
    public List<Row> measure() throws Exception {
        CustomerProcess process = LargeModels.portfolio(1, NODES).getProcesses().get(0);
        List<FlowNode> nodes = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        for (Iterator<EObject> all = process.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof FlowNode node) {
                nodes.add(node);
            } else if (element instanceof Flow flow) {
                flows.add(flow);
            } else if (element instanceof Lane lane) {
                lanes.add(lane);
            }
        }
        Flow edited = flows.get(flows.size() / 2);
        Ratio.Result result = Ratio.measure(ROUNDS, () -> { }, () -> walk(process), () -> redirect(edited, nodes),
                () -> facts(nodes, flows, lanes));
        return List.of(new Row("derived facts after one edit", NODES + " nodes", "one walk over the process", result, 2, Row.Unit.MILLISECONDS));
    }

    private static Integer walk(CustomerProcess process) {
        int elements = 0;
        for (Iterator<EObject> all = process.eAllContents(); all.hasNext(); all.next()) {
            elements++;
        }
        return elements;
    }

    private static void redirect(Flow flow, List<FlowNode> nodes) {
        flow.setTarget(flow.getTarget() == nodes.get(1) ? nodes.get(2) : nodes.get(1));
    }

    private static Integer facts(List<FlowNode> nodes, List<Flow> flows, List<Lane> lanes) {
        int sum = 0;
        for (FlowNode node : nodes) {
            sum += node.isCustomerFacing() ? 1 : 0;
            sum += node.getVisibility().getValue();
            sum += node.isReachable() ? 1 : 0;
            sum += node.isEnding() ? 1 : 0;
            sum += node.isLooping() ? 1 : 0;
        }
        for (Flow flow : flows) {
            sum += flow.isCustomerFacing() ? 1 : 0;
            sum += flow.isHandOff() ? 1 : 0;
        }
        for (Lane lane : lanes) {
            sum += lane.isCustomerFacing() ? 1 : 0;
        }
        return sum;
    }
}
