/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.validation;

/** Runs tasks later on the thread to which the model belongs. */
@FunctionalInterface
public interface Scheduler {

    /**
     * @param milliseconds how long to wait at least
     * @param task what to do then
     */
    void after(int milliseconds, Runnable task);
}
