/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the arguments of the program ask for.
 *
 * @param workbench whether the workbench is asked for; otherwise the command line
 * @param arguments what is handed on: the files to open, or the command with its arguments
 */
record StartRequest(boolean workbench, List<String> arguments) {

    private static final String WORKBENCH = "workbench";
    private static final String MODEL = ".sightline";

    /**
     * Reads the arguments. Files alone ask for the workbench: models by their names, so that one that is not there is told where people look for
     * it, other files if they are there.
     *
     * @param environment the variables of the environment
     * @param arguments those of the program
     * @return the request
     */
    static StartRequest of(Map<String, String> environment, String... arguments) {
        List<String> all = List.of(arguments);
        if (all.isEmpty()) {
            return new StartRequest(hasDisplay(environment), all);
        }
        if (all.getFirst().equals(WORKBENCH)) {
            return new StartRequest(true, all.subList(1, all.size()));
        }
        return new StartRequest(all.stream().allMatch(StartRequest::isFile), all);
    }

    /** No command has a dot or a slash in its name, so that a file of that name in the folder does not get in its way. */
    private static boolean isFile(String argument) {
        boolean isPath = !argument.startsWith("-") && (argument.contains(".") || argument.contains("/"));
        return isPath && (argument.endsWith(MODEL) || new File(argument).isFile());
    }

    /** Whether windows can be opened. */
    static boolean hasDisplay(Map<String, String> environment) {
        return isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    }

    /** The folder in which the workbench keeps its settings: that of the desktop standard for states. */
    static Path stateFolder(Map<String, String> environment, Path home) {
        Path states = isSet(environment, "XDG_STATE_HOME") ? Path.of(environment.get("XDG_STATE_HOME")) : home.resolve(".local/state");
        return states.resolve("sightline");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
