/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;

/**
 * Finds the pool of the organisation whose process it is: the one that the customer is a lane of; else, of those with nodes if
 * any has, one that is not called a system, with most messages to and from the customer, with most nodes, the first.
 */
final class SubjectPool {

    private final NameWords words;

    SubjectPool(NameWords words) {
        this.words = words;
    }

    /** @return that pool; empty if all pools are the customer's */
    Optional<Lane> find(CustomerProcess process) {
        Map<Lane, Integer> messages = messagesWithCustomer(process);
        Comparator<Lane> fittest = Comparator.comparing(LaneTree::holdsCustomer)
                .thenComparing((Lane pool) -> LaneTree.nodeCount(pool) > 0)
                .thenComparing((Lane pool) -> !words.isSystem(pool.getName()))
                .thenComparing((Lane pool) -> messages.getOrDefault(pool, 0))
                .thenComparing(LaneTree::nodeCount);
        List<Lane> pools = process.getLanes().stream().filter(pool -> pool.getRole() != LaneRole.CUSTOMER).toList();
        Lane best = null;
        for (Lane pool : pools) {
            if (best == null || fittest.compare(pool, best) > 0) {
                best = pool;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<Lane, Integer> messagesWithCustomer(CustomerProcess process) {
        Map<Lane, Integer> messages = new HashMap<>();
        for (Flow flow : process.getFlows()) {
            if (flow instanceof MessageFlow) {
                boolean from = LaneTree.isWithCustomer(flow.getSource());
                if (from != LaneTree.isWithCustomer(flow.getTarget())) {
                    messages.merge(LaneTree.poolOf(from ? flow.getTarget() : flow.getSource()), 1, Integer::sum);
                }
            }
        }
        return messages;
    }
}
