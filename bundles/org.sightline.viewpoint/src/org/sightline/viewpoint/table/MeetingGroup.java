/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Matching;

/** The elements that one intersection mapping shows. */
final class MeetingGroup extends Computation {

    private final IntersectionMapping mapping;
    private final Matching<Meeting> meetings = new Matching<>();

    MeetingGroup(IntersectionMapping mapping) {
        this.mapping = mapping;
    }

    IntersectionMapping mapping() {
        return mapping;
    }

    Matching<Meeting> meetings() {
        return meetings;
    }
}
