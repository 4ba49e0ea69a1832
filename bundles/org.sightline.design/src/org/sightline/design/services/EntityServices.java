/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;

/**
 * The organisation drawn as one entity: its name, its systems left inside, and the ends of flows that meet it as a whole.
 */
public final class EntityServices {

    /** @return the process itself if any lane of it belongs to the organisation, else null: what the one band stands for */
    public CustomerProcess organizationEntity(CustomerProcess process) {
        return process.getLanes().stream().anyMatch(Lanes::isOrganization) ? process : null;
    }

    /** @return name of the organisation, else of the only outermost lane of it, else of the process */
    public String organizationName(CustomerProcess process) {
        if (process.getOrganization() != null) {
            return process.getOrganization().getName();
        }
        List<Lane> pools = process.getLanes().stream().filter(Lanes::isOrganization).toList();
        return pools.size() == 1 ? pools.get(0).getName() : process.getName();
    }

    /** @return where a flow starts, and the organisation as one entity if it starts at a lane of it as a whole */
    public List<EObject> sourceEnds(Flow flow) {
        return ends(flow.getSource());
    }

    /** @return where a flow leads, and the organisation as one entity if it leads to a lane of it as a whole */
    public List<EObject> targetEnds(Flow flow) {
        return ends(flow.getTarget());
    }

    private static List<EObject> ends(InteractionNode end) {
        if (end == null) {
            return List.of();
        }
        return end instanceof Lane lane && Lanes.isOrganization(lane) && lane.getProcess() != null ? List.of(lane, lane.getProcess()) : List.of(end);
    }

    /** @return the lane in which a new step of the organisation is put: a unit's if there is one, else its first; null if it has none */
    public Lane organizationLane(CustomerProcess process) {
        List<Lane> pools = process.getLanes().stream().filter(Lanes::isOrganization).toList();
        List<Lane> units = Lanes.outermost(pools, lane -> lane.getRole() == LaneRole.UNIT);
        return units.isEmpty() ? pools.stream().findFirst().orElse(null) : units.get(0);
    }

    /** @return the lane in which a new step of the customer is put; null if the process has no customer lane */
    public Lane customerLane(CustomerProcess process) {
        return Lanes.outermost(process.getLanes(), lane -> lane.getRole() == LaneRole.CUSTOMER).stream().findFirst().orElse(null);
    }

    /** @return what is to hold a new node in a lane: the lane */
    public EObject nodeOwner(Lane lane) {
        return lane;
    }

    /** @return what is to hold a new node of the organisation as one entity: a lane of it; null if it has none */
    public EObject nodeOwner(CustomerProcess process) {
        return organizationLane(process);
    }

    /** @return what is to hold a new node in a step: the body of the sub-process; null if it is none */
    public EObject nodeOwner(Activity subprocess) {
        return subprocess.getProcessBody();
    }

    /** @return null: nothing else holds nodes */
    public EObject nodeOwner(EObject other) {
        return null;
    }

    /** @return null: nothing else has a customer lane */
    public Lane customerLane(EObject other) {
        return null;
    }

    /** @return null: nothing else has a lane of the organisation */
    public Lane organizationLane(EObject other) {
        return null;
    }
}
