/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.driver;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Starts a window manager for a bare display such as that of Xvfb, since without one windows do not get the focus reliably. Where
 * there is one already, openbox gives way by itself.
 */
final class WindowManager {

    private WindowManager() {
    }

    /** Starts it for as long as this program runs. */
    static void start() {
        ProcessBuilder openbox = new ProcessBuilder("openbox", "--sm-disable").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = openbox.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        } catch (IOException e) {
            throw new UncheckedIOException("openbox is needed to test the workbench: apt-get install openbox", e);
        }
    }
}
