/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.tool;

/**
 * Keeps what tools change in a model, so that it can be taken back. Who edits a model in a way of his own gives the session a recording that knows
 * of each change as it happens; {@link WholeModelRecording} needs nothing but the model.
 */
@FunctionalInterface
public interface ChangeRecording {

    /** What some work has changed. The two methods are called in turns, the first one first, the model being each time as it was then. */
    interface Changes {

        /** Takes all of it back. */
        void undo();

        /** Makes it again. */
        void redo();
    }

    /**
     * Does some work. If it throws anything, all that it did until then is taken back before that is passed on.
     *
     * @param work changes the model in any way
     * @return what it has changed
     */
    Changes record(Runnable work);
}
