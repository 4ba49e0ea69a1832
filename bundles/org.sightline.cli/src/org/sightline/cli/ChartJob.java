/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;

/**
 * A chart to be made.
 *
 * @param diagram name of the diagram in the notation
 * @param process the process that it belongs to
 * @param carrier what it is about: the process, or something in it
 */
record ChartJob(String diagram, CustomerProcess process, EObject carrier) {

    /** @return name of a file for it, without ending: {@code process-chart}, {@code process-chart-lane} */
    String fileName() {
        String name = FileNames.word(process.getName()) + "-" + FileNames.word(diagram);
        return carrier == process ? name : name + "-" + FileNames.word(carrierName());
    }

    /** @return name of what it is about */
    String carrierName() {
        String name = carrier instanceof NamedElement named ? named.getName() : null;
        return name == null || name.isBlank() ? carrier.eClass().getName() : name;
    }
}
