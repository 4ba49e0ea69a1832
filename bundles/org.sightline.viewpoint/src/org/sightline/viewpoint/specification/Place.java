/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

/**
 * A place in a specification file.
 *
 * @param file the file's name without folder
 * @param line counted from 1; 0 if unknown
 * @param column counted from 1; 0 if unknown
 * @param path the way to it through the specification, {@code /DiagramDescription[Steps]/Layer[Default]/NodeMapping[Step]}
 */
public record Place(String file, int line, int column, String path) {

    /**
     * @param feature name of a feature of the object at this place
     * @return the place of that feature
     */
    public Place at(String feature) {
        return new Place(file, line, column, path + "@" + feature);
    }

    /** @return file, line, column and path as compilers write them */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + path;
    }
}
