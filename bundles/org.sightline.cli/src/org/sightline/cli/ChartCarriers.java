/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.render.Charts;

/**
 * What of a process can carry a diagram of a notation: the process itself before its views; lanes, of those that are divided their parts; or
 * whatever else there is of the diagram's class.
 *
 * @param charts the charts that can be made
 */
record ChartCarriers(Charts charts) {

    /**
     * @param diagram name of a diagram
     * @param process a process
     * @return all that can carry it
     */
    List<EObject> all(String diagram, CustomerProcess process) {
        List<EObject> carriers = new ArrayList<>();
        if (charts.canCarry(diagram, process)) {
            carriers.add(process);
            process.getViews().stream().filter(each -> charts.canCarry(diagram, each)).forEach(carriers::add);
            return carriers;
        }
        undivided(process.getLanes()).stream().filter(each -> charts.canCarry(diagram, each)).forEach(carriers::add);
        return carriers.isEmpty() ? charts.carriers(diagram, process) : carriers;
    }

    /**
     * @param diagram name of a diagram
     * @param process a process
     * @return what is most likely meant if one picture is wanted: rather a lane of the organisation than the customer's
     */
    Optional<EObject> likeliest(String diagram, CustomerProcess process) {
        List<EObject> all = all(diagram, process);
        return all.stream().filter(each -> !isCustomers(each)).findFirst().or(() -> all.stream().findFirst());
    }

    private static List<Lane> undivided(List<Lane> lanes) {
        List<Lane> parts = new ArrayList<>();
        for (Lane each : lanes) {
            parts.addAll(each.getLanes().isEmpty() ? List.of(each) : undivided(each.getLanes()));
        }
        return parts;
    }

    private static boolean isCustomers(EObject carrier) {
        return carrier instanceof Lane lane && lane.getPool().getRole() == LaneRole.CUSTOMER;
    }
}
