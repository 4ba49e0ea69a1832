/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

/**
 * Something in a viewpoint specification that does not work, with its place. The rest of the specification still works.
 *
 * @param severity how bad it is
 * @param place where it stands
 * @param message one sentence for the author of the specification
 */
public record SpecificationProblem(Severity severity, Place place, String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** Something is not shown, or shown wrong. */
        ERROR,
        /** Something has no effect, or a default was taken. */
        WARNING
    }

    /** @return the problem in one line: severity, file, line, column, path and message */
    @Override
    public String toString() {
        return severity + " " + place + ": " + message;
    }
}
