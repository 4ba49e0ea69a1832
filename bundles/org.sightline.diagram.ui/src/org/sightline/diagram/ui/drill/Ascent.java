/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;

/**
 * The way up from what a diagram is about: through the sub-processes around it to its process.
 *
 * @param carrier the element that a diagram is about
 */
public record Ascent(EObject carrier) {

    /** @return what has charts and lies nearest around the element; empty for a process */
    public Optional<ModelElement> above() {
        for (EObject each = carrier.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof CustomerProcess || each instanceof Activity) {
                return Optional.of((ModelElement) each);
            }
        }
        return Optional.empty();
    }

    /** @return the elements with charts from the process to the element itself */
    public List<ModelElement> way() {
        List<ModelElement> way = new ArrayList<>();
        for (Optional<ModelElement> each = Optional.of((ModelElement) carrier); each.isPresent(); each = new Ascent(each.get()).above()) {
            way.add(0, each.get());
        }
        return way;
    }
}
