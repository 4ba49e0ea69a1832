/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.diagram;

/** Where the state of one diagram is kept. */
public interface StateHolder {

    /** @return what a person has chosen so far */
    DiagramState state();

    /** @param newState what counts from now on */
    void state(DiagramState newState);
}
