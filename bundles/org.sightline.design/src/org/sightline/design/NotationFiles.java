/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The files of the notation inside this bundle: the specification, its roles and its images. They are read through the class loader, in an
 * OSGi runtime as well as in plain Java.
 */
public final class NotationFiles {

    /** Name of the specification, as messages show it. */
    public static final String SPECIFICATION = "customerprocess.odesign";
    /** Name of the roles file, as messages show it. */
    public static final String ROLES = "customerprocess.roles";

    private static final String FOLDER = "/description/";
    private static final String BUNDLE = "/org.sightline.design";

    private NotationFiles() {
    }

    /**
     * @return the content of the specification; to be closed by the caller
     * @throws IOException if this bundle lacks it
     */
    public static InputStream openSpecification() throws IOException {
        return open(FOLDER + SPECIFICATION);
    }

    /**
     * @return the content of the roles file: what the mappings of the specification mean for a layout; to be closed by the caller
     * @throws IOException if this bundle lacks it
     */
    public static InputStream openRoles() throws IOException {
        return open(FOLDER + ROLES);
    }

    /**
     * @param path path of an image as the specification has it, {@code /org.sightline.design/images/NAME.svg}
     * @return the image, an SVG of 32 by 32 units, to be closed by the caller; null if there is none, as for paths into other bundles
     */
    public static InputStream openImage(String path) {
        boolean inside = path.startsWith(BUNDLE + "/images/") && !path.contains("..");
        return inside ? NotationFiles.class.getResourceAsStream(path.substring(BUNDLE.length())) : null;
    }

    /** @return loads the Java services that the specification names */
    public static ClassLoader services() {
        return NotationFiles.class.getClassLoader();
    }

    private static InputStream open(String path) throws IOException {
        InputStream in = NotationFiles.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
