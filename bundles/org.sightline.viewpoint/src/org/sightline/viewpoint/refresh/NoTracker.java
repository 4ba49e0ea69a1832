/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationContext;

/**
 * For whoever computes only once and has no use for reads.
 *
 * @param context the context in which expressions are to be evaluated
 */
record NoTracker(EvaluationContext context) implements Tracker {

    @Override
    public void begin(Computation computation, EObject subject) {
        // nothing is noted
    }

    @Override
    public void resume(Computation computation) {
        // nothing is noted
    }

    @Override
    public void forget(Computation computation) {
        computation.end();
    }

    @Override
    public void readAnyFeature(EObject element) {
        // nothing is noted
    }

    @Override
    public void readViews(EObject element) {
        // nothing is noted
    }

    @Override
    public ListChange changeOf(List<?> list) {
        return null;
    }

    @Override
    public void viewsChanged(EObject element) {
        // nothing is noted
    }
}
