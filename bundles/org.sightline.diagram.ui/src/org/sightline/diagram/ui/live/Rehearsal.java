/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import org.eclipse.emf.ecore.EObject;
import org.sightline.render.diagram.SceneDraft;
import org.sightline.render.scene.Placement;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.specification.Description;

/**
 * A chart that was made ahead for the first who opens it. It watches the model until then.
 *
 * @param description what the notation says of the chart
 * @param carrier the element that it is about
 * @param live its views
 * @param placement what a person has placed in it
 * @param draft the chart as it is to be laid out with that placement
 */
record Rehearsal(Description description, EObject carrier, LiveDiagram live, Placement placement, SceneDraft draft) implements AutoCloseable {

    boolean isOf(Description otherDescription, EObject otherCarrier) {
        return carrier == otherCarrier && description.equals(otherDescription);
    }

    boolean isStillRight(Placement now) {
        return placement.equals(now) && !draft.isMisplaced();
    }

    @Override
    public void close() {
        draft.unwatch();
        live.close();
    }
}
