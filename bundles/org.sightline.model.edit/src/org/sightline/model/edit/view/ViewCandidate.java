/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import org.sightline.model.customerprocess.ViewElement;

/**
 * An element that a person might want to see in a customer view.
 *
 * @param element a lane, node or flow of the view's process, or a system or unit of its organisation
 * @param state how it stands to the view
 */
public record ViewCandidate(ViewElement element, State state) {

    /** How an element stands to a view. */
    public enum State {
        /** The view shows it. */
        SHOWN,
        /** A person took it out of the view. */
        TAKEN_OUT,
        /** The customer meets it, but the view has not been derived since. */
        MISSING,
        /** The customer does not meet it. */
        FORBIDDEN
    }
}
