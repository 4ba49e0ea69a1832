/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.sightline.cli.ExitCode;
import org.sightline.cli.Main;
import org.sightline.model.messages.MessageBundle;

/**
 * The main class of the application image. The workbench is started by Equinox, in class loaders of its own that see none of the command
 * line's class path.
 */
public final class Launcher {

    private static final MessageBundle MESSAGES = MessageBundle.of(Launcher.class);
    /** Where the application image says that its bundles are. */
    private static final String PLUGINS = "sightline.plugins";
    private static final String STATE = "sightline.state";
    private static final String EQUINOX = "org.eclipse.equinox.launcher_*.jar";

    private Launcher() {
    }

    /**
     * Starts what is asked for.
     *
     * @param arguments as the start scripts take them: nothing, files, {@code workbench [FILE...]}, or a command with its arguments
     * @throws Exception what Equinox reports when the workbench cannot start at all
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        StartRequest request = StartRequest.of(environment, arguments);
        if (!request.workbench()) {
            System.setProperty("java.awt.headless", "true");
            Main.main(request.arguments().toArray(String[]::new));
        } else if (!StartRequest.hasDisplay(environment)) {
            leave(ExitCode.USAGE, MESSAGES.get("launcher_noDisplay"));
        } else {
            workbench(request.arguments(), StartRequest.stateFolder(environment, Path.of(System.getProperty("user.home"))));
        }
    }

    private static void workbench(List<String> files, Path state) throws Exception {
        if (!isWritable(state)) {
            leave(ExitCode.UNWRITABLE, MESSAGES.get("launcher_noState", state));
        }
        System.setProperty(STATE, state.toString());
        URL equinox = equinox(Path.of(System.getProperty(PLUGINS))).toUri().toURL();
        List<String> arguments = new ArrayList<>(List.of("-configuration", state.resolve("configuration").toString(), "-data", "@noDefault"));
        arguments.addAll(files);
        // Never closed: the workbench lives in it until Java ends.
        @SuppressWarnings("resource")
        ClassLoader loader = new URLClassLoader(new URL[] {equinox}, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass("org.eclipse.equinox.launcher.Main").getMethod("main", String[].class)
                .invoke(null, (Object) arguments.toArray(String[]::new));
    }

    private static Path equinox(Path plugins) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, EQUINOX)) {
            return jars.iterator().next();
        }
    }

    private static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static void leave(int exitCode, String message) {
        System.err.println(message);
        System.exit(exitCode);
    }
}
