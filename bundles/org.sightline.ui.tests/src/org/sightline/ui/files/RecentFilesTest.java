/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;

class RecentFilesTest {

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.sightline.ui.tests.recent");
    private final RecentFiles recent = new RecentFiles(preferences);

    @AfterEach
    void forget() throws BackingStoreException {
        preferences.removeNode();
    }

    @Test
    void lastFile_comesFirstAndOnce() {
        recent.add(Path.of("/a.sightline"));
        recent.add(Path.of("/b.sightline"));
        recent.add(Path.of("/x/../a.sightline"));

        assertEquals(List.of(Path.of("/a.sightline"), Path.of("/b.sightline")), new RecentFiles(preferences).files());
    }

    @Test
    void list_isOfBearableLength() {
        for (int i = 0; i < 40; i++) {
            recent.add(Path.of("/" + i + ".sightline"));
        }

        assertEquals(12, recent.files().size());
        assertEquals(Path.of("/39.sightline"), recent.files().get(0));
    }

    @Test
    void clearedList_isEmpty() {
        recent.add(Path.of("/a.sightline"));
        recent.clear();

        assertEquals(List.of(), recent.files());
    }

    @Test
    void reopening_isOnUntilSwitchedOff() {
        assertTrue(recent.reopensAtStart());
        recent.reopenAtStart(false);
        assertFalse(new RecentFiles(preferences).reopensAtStart());
    }
}
