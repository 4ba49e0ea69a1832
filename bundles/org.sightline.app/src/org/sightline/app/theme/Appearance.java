/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.theme;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sightline.ui.look.Tone;

/** What a user wants the workbench to look like; remembered between runs. */
public enum Appearance {

    /** As the desktop is. */
    SYSTEM,
    /** Always light. */
    LIGHT,
    /** Always dark. */
    DARK;

    static final String BUNDLE = "org.sightline.app";
    static final String KEY = "appearance";

    /** @return what the user chose; as the system is, unless something was chosen */
    public static Appearance chosen() {
        String name = preferences().get(KEY, SYSTEM.name());
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().orElse(SYSTEM);
    }

    /** Remembers it as the user's choice. What cannot be kept for the next run still holds for this one. */
    void remember() {
        preferences().put(KEY, name());
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            Platform.getLog(Appearance.class).warn(e.getMessage(), e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }

    /**
     * @param systemIsDark whether the desktop is dark
     * @return what the workbench looks like then
     */
    Tone tone(boolean systemIsDark) {
        return switch (this) {
            case SYSTEM -> systemIsDark ? Tone.DARK : Tone.LIGHT;
            case LIGHT -> Tone.LIGHT;
            case DARK -> Tone.DARK;
        };
    }
}
