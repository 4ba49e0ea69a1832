/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import org.eclipse.emf.ecore.EObject;
import org.sightline.io.diagrams.Diagram;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.render.Selection;
import org.sightline.render.saved.SavedChart;
import org.sightline.render.scene.Placement;

/**
 * A chart to be made.
 *
 * @param diagram name of the diagram in the notation
 * @param process the process that it belongs to
 * @param carrier what it is about: the process, or something in it
 * @param name name that a person gave it; empty if none
 * @param saved what a person arranged in it; null if nothing
 */
record ChartJob(String diagram, CustomerProcess process, EObject carrier, String name, Diagram saved) {

    /** @return name of a file for it, without ending: {@code process-chart}, {@code process-chart-lane}, {@code process-name} */
    String fileName() {
        String file = FileNames.word(process.getName()) + "-" + FileNames.word(name.isEmpty() ? diagram : name);
        return carrier == process || !name.isEmpty() ? file : file + "-" + FileNames.word(carrierName());
    }

    private String carrierName() {
        String own = carrier instanceof NamedElement named ? named.getName() : null;
        return own == null || own.isBlank() ? carrier.eClass().getName() : own;
    }

    /** @return layers, filters and views as the person left them */
    Selection selection() {
        return saved == null ? Selection.DEFAULT : SavedChart.selection(saved);
    }

    /** @return places as the person left them */
    Placement placement() {
        return saved == null ? Placement.NONE : SavedChart.placement(saved);
    }
}
