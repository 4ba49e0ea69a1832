/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.StartEvent;

/** What a flow node is for the order of work around it. */
enum NodeTrait {
    /** Nothing special. */
    PLAIN,
    /** A start event. */
    START,
    /** An end event. */
    END,
    /** An event at the border of an activity. */
    BOUNDARY,
    /** A link event that goes on at another one. */
    LINK_THROW,
    /** A link event at which another one goes on. */
    LINK_CATCH,
    /** Outside the sequence: begun by an event or by compensation, and followed by nothing. */
    APART;

    static NodeTrait of(FlowNode node) {
        return switch (node) {
            case StartEvent start -> START;
            case EndEvent end -> END;
            case BoundaryEvent event -> event.getTrigger() == EventTrigger.COMPENSATION ? APART : BOUNDARY;
            case IntermediateEvent event when event.getTrigger() == EventTrigger.LINK -> event.isThrowing() ? LINK_THROW : LINK_CATCH;
            case Activity activity when isApart(activity) -> APART;
            default -> PLAIN;
        };
    }

    private static boolean isApart(Activity activity) {
        return activity.isForCompensation()
            || activity.getProcessBody() != null && activity.getProcessBody().getKind() == BodyKind.EVENT;
    }
}
