/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class StartRequestTest {

    private static final Map<String, String> WINDOWS = Map.of("DISPLAY", ":7");

    @Test
    void nothing_opensTheWorkbenchWhereThereIsADisplay() {
        assertEquals(new StartRequest(true, List.of()), StartRequest.of(WINDOWS));
        assertEquals(new StartRequest(true, List.of()), StartRequest.of(Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertEquals(new StartRequest(false, List.of()), StartRequest.of(Map.of("DISPLAY", "")));
    }

    @Test
    void workbench_takesTheFilesBehindIt() {
        assertEquals(new StartRequest(true, List.of("a.sightline", "b.sightline")),
                StartRequest.of(Map.of(), "workbench", "a.sightline", "b.sightline"));
    }

    @Test
    void command_isHandedOnWithItsArguments() {
        assertEquals(new StartRequest(false, List.of("validate", "workbench")), StartRequest.of(WINDOWS, "validate", "workbench"));
    }

    @Test
    void stateFolder_followsTheDesktopsStandard() {
        Path home = Path.of("home");
        assertEquals(home.resolve(".local/state/sightline"), StartRequest.stateFolder(Map.of("XDG_STATE_HOME", " "), home));
        assertEquals(Path.of("states/sightline"), StartRequest.stateFolder(Map.of("XDG_STATE_HOME", "states"), home));
    }
}
