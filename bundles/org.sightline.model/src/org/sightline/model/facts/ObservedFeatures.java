/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Event;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * The features of a process and of what it holds on which its derived facts rest, and the order in which its steps are lived, apart from
 * the ends of flows, which {@link ObservedObject} sees as opposites. Contents are listed although it sees these too, since a change of
 * their order reaches no other object.
 */
final class ObservedFeatures {

    private static final Set<Object> FEATURES = new HashSet<>(List.of(
        SightlinePackage.Literals.CUSTOMER_PROCESS__PHASES,
        SightlinePackage.Literals.FLOW_NODE__PHASE,
        SightlinePackage.Literals.FLOW_CONTAINER__LANES,
        SightlinePackage.Literals.FLOW_CONTAINER__FLOWS,
        SightlinePackage.Literals.LANE__LANES,
        SightlinePackage.Literals.LANE__NODES,
        SightlinePackage.Literals.LANE__ROLE,
        SightlinePackage.Literals.LANE__REPRESENTS,
        SightlinePackage.Literals.PROCESS_BODY__NODES,
        SightlinePackage.Literals.PROCESS_BODY__KIND,
        SightlinePackage.Literals.ACTIVITY__PROCESS_BODY,
        SightlinePackage.Literals.ACTIVITY__FOR_COMPENSATION,
        SightlinePackage.Literals.EVENT__TRIGGER,
        SightlinePackage.Literals.INTERMEDIATE_EVENT__THROWING,
        SightlinePackage.Literals.BOUNDARY_EVENT__ATTACHED_TO));

    private ObservedFeatures() {
    }

    /** @return whether facts rest on a feature of an object */
    static boolean contains(EObject object, Object feature) {
        return FEATURES.contains(feature) || feature == SightlinePackage.Literals.NAMED_ELEMENT__NAME && isLink(object);
    }

    /** Link events find each other by name; no other name matters. */
    private static boolean isLink(EObject object) {
        return object instanceof Event event && event.getTrigger() == EventTrigger.LINK;
    }
}
