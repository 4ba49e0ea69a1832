/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesReaderTest {

    private static Roles read(String text) throws IOException {
        return RolesReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.roles");
    }

    @Test
    void entries_areReadWithTheirOptions() throws IOException {
        Roles roles = read("# remark\n\ncolumnOf = aql:self.columnOf(diagram)\nphysical.Lane=band  order=2\nmap.Feeling = point value=feature:emotion");
        assertEquals("aql:self.columnOf(diagram)", roles.setting("columnOf"));
        assertEquals("2", roles.role("physical", "Lane").orElseThrow().option("order"));
        assertEquals(RoleKind.POINT, roles.role("map", "Feeling").orElseThrow().kind());
        assertTrue(roles.role("map", "Lane").isEmpty());
        assertEquals("", roles.setting("stepOf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"physical.Lane; an entry has the form REPRESENTATION.MAPPING = ROLE, not: physical.Lane",
            "a.B = tower; there is no role tower", "a.B = container; there is no role container",
            "a.B = band wide; an option has the form NAME=VALUE, not: wide"})
    void brokenEntry_isRefusedWithItsPlace(String entry, String message) {
        assertEquals("test.roles, line 2: " + message, assertThrows(IOException.class, () -> read("# first\n" + entry)).getMessage());
    }

    @Test
    void secondEntryOfTheSameName_isRefused() {
        assertEquals("test.roles, line 2: there are two entries for a.B", assertThrows(IOException.class, () -> read("a.B = step\na.B = band")).getMessage());
    }
}
