/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sightline.table.ui.rows.ColumnChoice;
import org.sightline.viewpoint.table.Table;

/** Which columns of each kind of table a person wants to see. Remembered between runs. */
final class ColumnMemory {

    private static final String BUNDLE = "org.sightline.table.ui";
    private static final String COLUMNS = "columns.";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
    private final String key;

    private ColumnMemory(String key) {
        this.key = key;
    }

    static ColumnMemory of(Table table) {
        return new ColumnMemory(COLUMNS + table.plan().description().name());
    }

    ColumnChoice read() {
        return ColumnChoice.parse(preferences.get(key, ""));
    }

    /** What cannot be kept for the next run still holds for this one. */
    void write(ColumnChoice choice) {
        preferences.put(key, choice.text());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            Platform.getLog(ColumnMemory.class).warn(e.getMessage(), e);
        }
    }
}
