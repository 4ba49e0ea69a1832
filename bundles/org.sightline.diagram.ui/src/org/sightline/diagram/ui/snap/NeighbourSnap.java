/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.snap;

import java.util.List;
import java.util.Set;

import org.eclipse.gef.SnapToGeometry;
import org.sightline.diagram.ui.parts.ChartEditPart;
import org.sightline.diagram.ui.parts.ItemPart;
import org.sightline.render.scene.ItemKind;

/** Snaps to the edges and middles of the steps in sight, not to rows and columns, which give way to steps. */
final class NeighbourSnap extends SnapToGeometry {

    private final ChartEditPart chart;

    NeighbourSnap(ChartEditPart chart) {
        super(chart);
        this.chart = chart;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List generateSnapPartsList(List dragged) {
        Set<?> moving = Set.copyOf(dragged);
        return chart.partsInSight().filter(each -> !moving.contains(each) && isStep(each)).toList();
    }

    private static boolean isStep(ItemPart part) {
        return part.item().kind() == ItemKind.NODE || part.item().kind() == ItemKind.CONTAINER;
    }
}
