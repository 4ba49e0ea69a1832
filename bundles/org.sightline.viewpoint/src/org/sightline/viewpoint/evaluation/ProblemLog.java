/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sightline.viewpoint.specification.Place;
import org.sightline.viewpoint.specification.SpecificationProblem;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/** Collects what goes wrong while representations are computed, each problem once. */
public final class ProblemLog {

    private final Set<SpecificationProblem> problems = Collections.synchronizedSet(new LinkedHashSet<>());

    /**
     * @param severity how bad it is
     * @param place where the cause stands in the specification
     * @param message one sentence for its author
     */
    public void report(Severity severity, Place place, String message) {
        problems.add(new SpecificationProblem(severity, place, message));
    }

    /** @return the problems so far, in the order of their first occurrence */
    public List<SpecificationProblem> problems() {
        synchronized (problems) {
            return new ArrayList<>(problems);
        }
    }
}
