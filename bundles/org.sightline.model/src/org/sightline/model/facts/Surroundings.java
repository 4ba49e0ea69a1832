/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Portfolio;

/** What an element lies in, found by climbing its containers: O(depth), always right, nothing is kept. */
final class Surroundings {

    private Surroundings() {
    }

    /** @return the nearest process around an object, or the object itself if it is one; null if there is none */
    static CustomerProcess process(EObject object) {
        // Asked for at each derived fact and each change, hence without the detour of nearest().
        for (EObject around = object; around != null; around = ((InternalEObject) around).eInternalContainer()) {
            if (around instanceof CustomerProcess process) {
                return process;
            }
        }
        return null;
    }

    /** @return the model that holds an object, or null if none does */
    static Portfolio portfolio(EObject object) {
        return nearest(object, Portfolio.class);
    }

    /** @return the innermost lane around an object, or the object itself if it is one; null if there is none */
    static Lane lane(EObject object) {
        return nearest(object, Lane.class);
    }

    /** @return the outermost lane around an object, or the object itself if no lane is around it and it is one; null if there is none */
    static Lane pool(EObject object) {
        Lane outermost = null;
        for (Lane lane = lane(object); lane != null; lane = lane(lane.eContainer())) {
            outermost = lane;
        }
        return outermost;
    }

    /** @return whether an object is a customer lane or lies in one */
    static boolean isWithCustomer(EObject object) {
        for (Lane lane = lane(object); lane != null; lane = lane(lane.eContainer())) {
            if (lane.getRole() == LaneRole.CUSTOMER) {
                return true;
            }
        }
        return false;
    }

    private static <T> T nearest(EObject object, Class<T> type) {
        for (EObject around = object; around != null; around = ((InternalEObject) around).eInternalContainer()) {
            if (type.isInstance(around)) {
                return type.cast(around);
            }
        }
        return null;
    }
}
