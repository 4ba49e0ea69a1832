/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

/**
 * What would make it right to show an element in a customer view.
 *
 * @param kind what would have to be done
 * @param text the same in a sentence
 */
public record Remedy(Kind kind, String text) {

    /** What would have to be done. */
    public enum Kind {
        /** Join the element to a step of the customer by a message flow. */
        CONNECT_TO_CUSTOMER,
        /** Move the element into a lane of the customer. */
        MOVE_TO_CUSTOMER,
        /** Join a step in the lane to a step of the customer by a message flow. */
        CONNECT_STEP_OF_LANE,
        /** Let the customer meet both ends of the flow. */
        CONNECT_ENDS,
        /** Let a lane that stands for the participant meet the customer. */
        CONNECT_LANE_OF_PARTICIPANT,
        /** Add the element to a view of its own process. */
        CHOOSE_OTHER_VIEW,
        /** Put the view into a process. */
        PUT_INTO_PROCESS
    }
}
