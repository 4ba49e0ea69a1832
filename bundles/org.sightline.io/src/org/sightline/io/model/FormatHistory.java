/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.List;

import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The versions of the file format, from 1 on, and the steps that lead from each to the next. The current version is one more than
 * there are steps, so that no version can be without its step.
 *
 * <p>To change the format: raise {@code Portfolio.FORMAT_VERSION}, add the step here, and add a test with a file of the old version.
 */
public final class FormatHistory {

    private final List<Migration> steps;

    /** @param steps the steps: the first leads from version 1 to 2, the next from 2 to 3, and so on */
    public FormatHistory(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /** @return the versions that have been released */
    public static FormatHistory released() {
        return new FormatHistory(List.of());
    }

    /** @return the version that is written */
    public int current() {
        return steps.size() + 1;
    }

    /**
     * @param version version of a file, from 1 to the current one
     * @return new filters, one for each step from that version to the current one
     */
    List<XMLFilterImpl> stepsFrom(int version) {
        return steps.subList(version - 1, steps.size()).stream().map(Migration::filter).toList();
    }
}
