/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.diagram.View;

/** In which order the views of a diagram are written. */
interface ViewOrder {

    /** The engine's own order, which depends on nothing but model and specification. */
    ViewOrder CANONICAL = new ViewOrder() {

        @Override
        public List<? extends View> views(Diagram diagram) {
            List<View> views = new ArrayList<>(diagram.boxes());
            views.addAll(diagram.edges());
            return views;
        }

        @Override
        public List<? extends View> children(Box box) {
            return box.children();
        }

        @Override
        public List<? extends View> borders(Box box) {
            return box.borders();
        }
    };

    /** @return boxes and edges directly in the diagram */
    List<? extends View> views(Diagram diagram);

    /** @return what a box holds */
    List<? extends View> children(Box box);

    /** @return what stands on the border of a box */
    List<? extends View> borders(Box box);
}
