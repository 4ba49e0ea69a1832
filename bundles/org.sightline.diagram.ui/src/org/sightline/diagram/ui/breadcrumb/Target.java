/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.breadcrumb;

import org.sightline.io.diagrams.Diagram;
import org.sightline.model.customerprocess.ModelElement;

/** What a crumb leads to. */
sealed interface Target {

    /** The model as a tree. */
    record Model() implements Target {
    }

    /**
     * A chart of an element.
     *
     * @param chart name of the chart
     * @param carrier the element
     */
    record Chart(String chart, ModelElement carrier) implements Target {
    }

    /**
     * A diagram that was given a name.
     *
     * @param diagram the diagram
     */
    record Named(Diagram diagram) implements Target {
    }
}
