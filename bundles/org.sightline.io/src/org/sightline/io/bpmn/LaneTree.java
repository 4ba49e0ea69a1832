/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;

/**
 * Where elements stand among pools and lanes, while the model is still being built and its derived features would be worked
 * out again after each step.
 */
final class LaneTree {

    private LaneTree() {
    }

    /** @return the innermost lane around the element, the element itself if it is one; null if it is in none */
    static Lane laneOf(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Lane)) {
            at = at.eContainer();
        }
        return (Lane) at;
    }

    /** @return the outermost lane around the element; null if it is in none */
    static Lane poolOf(EObject element) {
        Lane pool = null;
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Lane lane) {
                pool = lane;
            }
        }
        return pool;
    }

    /** @return the process around the element; null if it is in none */
    static CustomerProcess processOf(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof CustomerProcess)) {
            at = at.eContainer();
        }
        return (CustomerProcess) at;
    }

    /** @return whether the element stands in a lane of the customer's, or is one */
    static boolean isWithCustomer(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Lane lane && lane.getRole() == LaneRole.CUSTOMER) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the lane is the customer's or has a lane in it that is */
    static boolean holdsCustomer(Lane lane) {
        return lane.getRole() == LaneRole.CUSTOMER || lane.getLanes().stream().anyMatch(LaneTree::holdsCustomer);
    }

    /** @return number of nodes in the lane and the lanes inside it, those inside sub-processes not counted */
    static int nodeCount(Lane lane) {
        return lane.getNodes().size() + lane.getLanes().stream().mapToInt(LaneTree::nodeCount).sum();
    }
}
