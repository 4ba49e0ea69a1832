/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Roles files are read, and damaged ones are refused with the place. */
class RolesTest {

    private static Roles read(String text) throws IOException {
        return Roles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void role_hasKindAndOptions() throws IOException {
        Roles roles = read("physical.InnerLane = inner-band\nphysical.Line = line below=Lane order=2\n");
        assertEquals(Optional.of(new Role(Role.Kind.INNER_BAND, Map.of())), roles.role("physical", "InnerLane"));
        assertEquals(Optional.of(new Role(Role.Kind.LINE, Map.of("below", "Lane", "order", "2"))), roles.role("physical", "Line"));
        assertEquals(Optional.empty(), roles.role("physical", "Lane"));
    }

    @Test
    void keyWithoutDot_isASetting() throws IOException {
        assertEquals(Optional.of("feature:phase"), read("columnOf = feature:phase").setting("columnOf"));
    }

    @Test
    void unknownRole_isRefusedWithItsEntry() {
        IOException refused = assertThrows(IOException.class, () -> read("physical.Lane = bend"));
        assertTrue(refused.getMessage().contains("physical.Lane") && refused.getMessage().contains("bend"), refused.getMessage());
    }

    @Test
    void optionWithoutValue_isRefused() {
        assertThrows(IOException.class, () -> read("physical.Lane = band order"));
    }

    @Test
    void damagedEscape_isRefused() {
        assertThrows(IOException.class, () -> read("physical.Lane = \\u12"));
    }
}
