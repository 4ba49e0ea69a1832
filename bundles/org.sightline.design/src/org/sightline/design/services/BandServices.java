/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design.services;

import java.util.ArrayList;
import java.util.List;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;

/**
 * Which lanes stand in which band of a chart: the customer on top, then the organisation with its units, external
 * organisations, systems on and batch systems below the manual/automation line. Every lane of a process stands in exactly one band.
 */
public final class BandServices {

    /** @return the customer's lanes, wherever they are nested */
    public List<Lane> customerLanes(CustomerProcess process) {
        return Lanes.outermost(process.getLanes(), lane -> lane.getRole() == LaneRole.CUSTOMER);
    }

    /** @return the outermost lanes of the organisation and its units */
    public List<Lane> organizationLanes(CustomerProcess process) {
        return process.getLanes().stream().filter(lane -> !Lanes.standsAlone(lane)).toList();
    }

    /** @return the lanes of external organisations, wherever they are nested */
    public List<Lane> externalLanes(CustomerProcess process) {
        return Lanes.outermost(process.getLanes(), lane -> lane.getRole() == LaneRole.EXTERNAL);
    }

    /** @return the lanes of systems on the manual/automation line */
    public List<Lane> interactiveSystemLanes(CustomerProcess process) {
        return systemLanes(process, false);
    }

    /** @return the lanes of batch systems, below the manual/automation line */
    public List<Lane> batchSystemLanes(CustomerProcess process) {
        return systemLanes(process, true);
    }

    private static List<Lane> systemLanes(CustomerProcess process, boolean batch) {
        List<Lane> all = new ArrayList<>();
        collectSystems(process.getLanes(), all);
        return all.stream().filter(lane -> Lanes.isBatch(lane) == batch).toList();
    }

    private static void collectSystems(List<Lane> lanes, List<Lane> found) {
        for (Lane each : Lanes.outermost(lanes, Lanes::standsAlone)) {
            if (each.getRole() == LaneRole.SYSTEM) {
                found.add(each);
            } else {
                collectSystems(each.getLanes(), found);
            }
        }
    }

    /** @return the lanes that are drawn inside a lane: those in it that do not stand in a band of their own */
    public List<Lane> innerLanes(Lane lane) {
        return lane.getLanes().stream().filter(inner -> lane.getRole() == inner.getRole() || !Lanes.standsAlone(inner)).toList();
    }
}
