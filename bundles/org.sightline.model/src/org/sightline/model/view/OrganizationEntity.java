/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import java.util.List;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.model.graph.ProcessGraph;

/**
 * The organisation as a single entity: all lanes of a process but the customer's and those of external organisations, drawn
 * as one. It is shown by the one pool that holds them all, if there is such a pool.
 */
final class OrganizationEntity {

    private final CustomerProcess process;
    private final ProcessFacts facts;
    private final List<Lane> pools;

    OrganizationEntity(CustomerProcess process, ProcessFacts facts) {
        this.process = process;
        this.facts = facts;
        pools = process.getLanes().stream().filter(pool -> holds(facts.graph().number(pool))).toList();
    }

    /** @return name of the process's organisation, else of the only pool, else of the process */
    String name() {
        if (process.getOrganization() != null) {
            return process.getOrganization().getName();
        }
        return pools.size() == 1 ? pools.get(0).getName() : process.getName();
    }

    /** @return whether a vertex belongs to the organisation, rather than to the customer or to an external organisation */
    boolean holds(int vertex) {
        return !facts.isWithCustomer(vertex) && !facts.isExternal(vertex);
    }

    /**
     * @return whether a lane is still shown where the organisation is one: those of others, the only pool, and lanes that flows
     *     join as a whole
     */
    boolean shows(int lane) {
        ProcessGraph graph = facts.graph();
        return !holds(lane) || pools.equals(List.of(graph.vertex(lane))) || graph.isJoined(lane);
    }
}
