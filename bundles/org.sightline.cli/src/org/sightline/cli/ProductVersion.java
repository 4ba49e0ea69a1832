/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, from its manifest. */
final class ProductVersion implements IVersionProvider {

    private static final String BUNDLE = "org.sightline.cli";

    @Override
    public String[] getVersion() throws IOException {
        Enumeration<URL> manifests = getClass().getClassLoader().getResources("META-INF/MANIFEST.MF");
        while (manifests.hasMoreElements()) {
            try (InputStream stream = manifests.nextElement().openStream()) {
                var attributes = new Manifest(stream).getMainAttributes();
                if (BUNDLE.equals(attributes.getValue("Bundle-SymbolicName"))) {
                    return new String[] {"Sightline " + attributes.getValue("Bundle-Version")};
                }
            }
        }
        return new String[] {"Sightline"};
    }
}
