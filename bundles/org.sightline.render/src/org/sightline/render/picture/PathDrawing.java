/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.picture;

/**
 * An outline or line of any form.
 *
 * @param path the form
 * @param evenOdd whether a part of the form within another one is a hole, however the two run
 * @param ink its colours
 */
public record PathDrawing(Contour path, boolean evenOdd, Ink ink) implements Drawing {

    /**
     * @param path a form that does not cross itself
     * @param ink its colours
     */
    public PathDrawing(Contour path, Ink ink) {
        this(path, false, ink);
    }
}
