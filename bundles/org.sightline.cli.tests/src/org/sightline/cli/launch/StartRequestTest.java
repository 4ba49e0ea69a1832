/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void filesAlone_areOpenedInTheWorkbench(@TempDir Path folder) throws IOException {
        String bpmn = Files.createFile(folder.resolve("order.bpmn")).toString();
        assertEquals(new StartRequest(true, List.of("orders.sightline")), StartRequest.of(WINDOWS, "orders.sightline"));
        assertEquals(new StartRequest(true, List.of("no folder/orders.sightline", bpmn)), StartRequest.of(WINDOWS, "no folder/orders.sightline", bpmn));
    }

    @Test
    void anythingElse_isLeftToTheCommandLineToRefuse() {
        for (String[] arguments : List.of(new String[] {"orders.sightline", "validate"}, new String[] {"valdate"}, new String[] {"--output=a.sightline"},
                new String[] {"missing.bpmn"}, new String[] {"orders.sightline", "--strict"})) {
            assertEquals(new StartRequest(false, List.of(arguments)), StartRequest.of(WINDOWS, arguments));
        }
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
