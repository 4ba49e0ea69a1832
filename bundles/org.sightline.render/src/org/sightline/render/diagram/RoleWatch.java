/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.Box;
import org.sightline.viewpoint.refresh.Computation;
import org.sightline.viewpoint.refresh.Dependencies;

/**
 * Notices when an element of a chart changes in a way that its view does not show but its place may follow from, such as its phase. To be
 * closed.
 */
final class RoleWatch implements AutoCloseable {

    private final ViewpointSession session;
    private final Dependencies dependencies;

    RoleWatch(ViewpointSession session, Chart chart) {
        this.session = session;
        dependencies = new Dependencies(session.context());
        chart.nodes().forEach(each -> dependencies.begin(new Question(each.box()), each.box().element()));
        session.observer().add(dependencies);
    }

    /** @return the boxes whose elements have changed since this was asked last */
    List<Box> changed() {
        List<Box> boxes = new ArrayList<>();
        for (Computation each : dependencies.take()) {
            Question question = (Question) each;
            boxes.add(question.box);
            dependencies.begin(question, question.box.element());
        }
        return boxes;
    }

    @Override
    public void close() {
        session.observer().remove(dependencies);
    }

    /** Where a box belongs. */
    private static final class Question extends Computation {

        private final Box box;

        Question(Box box) {
            this.box = box;
        }
    }
}
