/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.BOUNDARY_EVENT__ATTACHED_TO;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.FLOW__TARGET;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Flow;

/** Puts events at the border of activities right. */
final class BoundaryEventFixes {

    private static final int CHOICES = 5;

    private BoundaryEventFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV31", BoundaryEvent.class, BoundaryEventFixes::attach);
        fixes.add("CV32", BoundaryEvent.class, event -> Stream.concat(moveToActivity(event), attach(event)));
        fixes.add("CV33", BoundaryEvent.class, (event, flow) -> event.getAttachedTo() == null ? Stream.empty()
                : new FixPlan().set((Flow) flow, FLOW__TARGET, event.getAttachedTo()).as("fix_leadTo", event.getAttachedTo()));
    }

    private static Stream<QuickFix> attach(BoundaryEvent event) {
        List<?> siblings = (List<?>) event.eContainer().eGet(event.eContainingFeature());
        return siblings.stream().filter(Activity.class::isInstance).limit(CHOICES)
                .flatMap(activity -> new FixPlan().set(event, BOUNDARY_EVENT__ATTACHED_TO, activity).as("fix_attach", activity));
    }

    /* Unless its flows would then lead where none may. */
    private static Stream<QuickFix> moveToActivity(BoundaryEvent event) {
        Activity activity = event.getAttachedTo();
        EObject place = activity.eContainer();
        boolean wouldCross = event.getOutgoing().stream().anyMatch(flow -> flow.getTarget() == null || flow.getTarget().getPool() != activity.getPool());
        return place == null || wouldCross ? Stream.empty() : new FixPlan().add(place, activity.eContainingFeature(), event).as("fix_moveTo", place);
    }
}
