/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import org.eclipse.emf.ecore.resource.Resource;
import org.sightline.io.Problem;

/**
 * A problem of a file, as resources of EMF tell of it.
 *
 * @param problem the problem
 */
record ProblemDiagnostic(Problem problem) implements Resource.Diagnostic {

    @Override
    public String getMessage() {
        return problem.remedy().isEmpty() ? problem.message() : problem.message() + ' ' + problem.remedy();
    }

    @Override
    public String getLocation() {
        return problem.file();
    }

    @Override
    public int getLine() {
        return problem.line();
    }

    @Override
    public int getColumn() {
        return problem.column();
    }
}
