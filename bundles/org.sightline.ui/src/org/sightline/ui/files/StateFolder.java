/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.sightline.io.derived.DerivedFiles;

/** Where the program keeps what is not the user's own files, such as drafts. All running workbenches of a user share it. */
public final class StateFolder {

    /** The system property by which the start script names the folder. */
    public static final String PROPERTY = "sightline.state";

    /** The qualifier of a bundle that no build has numbered. */
    private static final String UNNUMBERED = "qualifier";

    private StateFolder() {
    }

    /** @return the folder that the start script names; without it the workbench's own area */
    public static Path path() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return Path.of(named);
        }
        try {
            return Path.of(Platform.getInstanceLocation().getURL().toURI());
        } catch (URISyntaxException e) {
            return Path.of(Platform.getInstanceLocation().getURL().getPath());
        }
    }

    /** @return what this build keeps from one start to the next; nothing in a program that runs from its sources, where builds cannot be told apart */
    public static DerivedFiles derived() {
        Version build = FrameworkUtil.getBundle(StateFolder.class).getVersion();
        return build.getQualifier().equals(UNNUMBERED) ? DerivedFiles.NONE : DerivedFiles.in(path().resolve("derived"), build.toString());
    }
}
