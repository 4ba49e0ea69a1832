/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerTask;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SequenceFlow;

/**
 * A process at its coarsest: what the customer wants to get done, stage by stage, and who takes part in it.
 */
public final class ArchitectureServices {

    /** @return the phases that are passed in the order of time */
    public List<Phase> stages(CustomerProcess process) {
        return process.getPhases().stream().filter(phase -> !phase.isChangeBus()).toList();
    }

    /** @return the phases whose steps may be taken at any time at the customer's initiative: the change bus */
    public List<Phase> changeBus(CustomerProcess process) {
        return process.getPhases().stream().filter(Phase::isChangeBus).toList();
    }

    /** @return what the customer wants to get done by the steps of the process, in the order of the portfolio's scale */
    public List<CustomerTask> customerTasks(CustomerProcess process) {
        return tasks(process, lane -> Lanes.isWithin(lane, LaneRole.CUSTOMER));
    }

    /** @return the customer's tasks in which the organisation takes part */
    public List<CustomerTask> organizationTasks(CustomerProcess process) {
        return tasks(process, Lanes::isOrganization);
    }

    /** @return the customer's tasks in which an external organisation takes part */
    public List<CustomerTask> laneTasks(Lane lane) {
        CustomerProcess process = lane.getProcess();
        return process == null ? List.of() : tasks(process, inner -> EcoreUtil.isAncestor(lane, inner));
    }

    private static List<CustomerTask> tasks(CustomerProcess process, Predicate<Lane> part) {
        Collection<CustomerTask> found = new LinkedHashSet<>();
        for (FlowNode each : Lanes.nodes(process.getLanes())) {
            if (part.test(each.getLane())) {
                found.addAll(served(each));
            }
        }
        List<CustomerTask> tasks = new ArrayList<>(process.getPortfolio() == null ? found : process.getPortfolio().getCustomerTasks());
        tasks.retainAll(found);
        return tasks;
    }

    /** A step serves its own task, and the tasks of the customer's steps that it exchanges messages with. */
    private static Collection<CustomerTask> served(FlowNode node) {
        Collection<CustomerTask> tasks = new LinkedHashSet<>();
        addTask(node, tasks);
        node.getOutgoing().stream().filter(flow -> !(flow instanceof SequenceFlow)).forEach(flow -> addTask(flow.getTarget(), tasks));
        node.getIncoming().stream().filter(flow -> !(flow instanceof SequenceFlow)).forEach(flow -> addTask(flow.getSource(), tasks));
        return tasks;
    }

    private static void addTask(EObject node, Collection<CustomerTask> tasks) {
        if (node instanceof Activity activity && activity.getCustomerTask() != null) {
            tasks.add(activity.getCustomerTask());
        }
    }

    /** @return the tasks that follow a task right away in the process that a diagram is about. O(nodes + flows) */
    public Collection<CustomerTask> followingTasks(CustomerTask task, EObject diagram) {
        Collection<CustomerTask> following = new LinkedHashSet<>();
        if (Carriers.of(diagram) instanceof CustomerProcess process) {
            Set<FlowNode> seen = new HashSet<>();
            Deque<FlowNode> open = new ArrayDeque<>();
            Lanes.nodes(process.getLanes()).stream().filter(node -> node.isWithCustomer() && taskOf(node) == task).forEach(open::add);
            while (!open.isEmpty()) {
                for (FlowNode next : successors(open.remove())) {
                    if (taskOf(next) != null && taskOf(next) != task) {
                        following.add(taskOf(next));
                    } else if (next.isWithCustomer() && seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return following;
    }

    private static List<FlowNode> successors(FlowNode node) {
        return node.getOutgoing().stream().filter(SequenceFlow.class::isInstance).map(flow -> flow.getTarget()).filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast).toList();
    }

    private static CustomerTask taskOf(FlowNode node) {
        return node instanceof Activity activity ? activity.getCustomerTask() : null;
    }
}
