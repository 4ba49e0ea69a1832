/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.table;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.refresh.Computation;

/** The cells of one element that says itself in which lines and columns it is shown. */
final class Meeting extends Computation {

    private final MeetingGroup group;
    private final EObject element;
    private List<Cell> cells = List.of();

    Meeting(MeetingGroup group, EObject element) {
        this.group = group;
        this.element = element;
    }

    MeetingGroup group() {
        return group;
    }

    EObject element() {
        return element;
    }

    List<Cell> cells() {
        return cells;
    }

    void cells(List<Cell> all) {
        cells = all;
    }
}
