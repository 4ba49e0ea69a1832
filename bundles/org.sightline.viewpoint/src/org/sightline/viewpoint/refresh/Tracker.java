/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.sightline.viewpoint.expression.EvaluationContext;

/** Is told which computation does what is read next, so that only what depends on a change is computed again. */
public interface Tracker {

    /** @return the context in which expressions are to be evaluated */
    EvaluationContext context();

    /**
     * Starts a computation, or starts it again: its earlier reads are forgotten, and the reads from now on belong to it.
     *
     * @param computation the computation
     * @param subject an element all of whose features the computation may read; null if every read counts by itself
     */
    void begin(Computation computation, EObject subject);

    /** @param computation a computation that will not be asked again */
    void forget(Computation computation);

    /**
     * A tracker that notes nothing.
     *
     * @param context the context in which expressions are to be evaluated
     * @return it
     */
    static Tracker none(EvaluationContext context) {
        return new Tracker() {

            @Override
            public EvaluationContext context() {
                return context;
            }

            @Override
            public void begin(Computation computation, EObject subject) {
                // whoever only computes once has no use for reads
            }

            @Override
            public void forget(Computation computation) {
                // as above
            }
        };
    }
}
