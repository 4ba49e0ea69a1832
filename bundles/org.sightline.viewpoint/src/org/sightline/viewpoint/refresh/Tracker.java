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

    /**
     * Goes on with a computation that has begun and was interrupted by another one.
     *
     * @param computation the computation
     */
    void resume(Computation computation);

    /** @param computation a computation that will not be asked again */
    void forget(Computation computation);

    /** @param element an element of which the running computation may have read any feature */
    void readAnyFeature(EObject element);

    /** @param element an element; the running computation has asked for its views */
    void readViews(EObject element);

    /**
     * @param list a list of the model
     * @return where it has changed since the last refresh, as a hint; null if that is not known
     */
    ListChange changeOf(List<?> list);

    /** @param element an element that has more or fewer views than before, or has them in another order */
    void viewsChanged(EObject element);

    /**
     * A tracker that notes nothing.
     *
     * @param context the context in which expressions are to be evaluated
     * @return it
     */
    static Tracker none(EvaluationContext context) {
        return new NoTracker(context);
    }
}
