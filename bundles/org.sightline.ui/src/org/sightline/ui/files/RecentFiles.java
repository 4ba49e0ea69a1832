/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sightline.ui.settings.Settings;

/** The model files that were opened last, and whether they are opened again when the workbench starts. Remembered between runs. */
public final class RecentFiles {

    private static final String BUNDLE = "org.sightline.ui";
    private static final String LIST = "recentFiles";
    private static final String REOPEN = "reopenAtStart";

    private final IEclipsePreferences preferences;

    /** Works on the preferences of this workbench. */
    public RecentFiles() {
        this(InstanceScope.INSTANCE.getNode(BUNDLE));
    }

    /** @param preferences where to remember */
    RecentFiles(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    /** @return the files, the last one first; they need not be there any more */
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String line : preferences.get(LIST, "").split("\n")) {
            try {
                if (!line.isEmpty()) {
                    files.add(Path.of(line));
                }
            } catch (InvalidPathException e) {
                forget(line);
            }
        }
        return files;
    }

    /** @param file a file that has just been opened, or saved under this name */
    public void add(Path file) {
        List<Path> files = files();
        Path added = file.toAbsolutePath().normalize();
        files.remove(added);
        files.add(0, added);
        remember(files.stream().limit(new Settings(preferences).rememberedFiles()).map(Path::toString).toList());
    }

    /** Forgets all files. */
    public void clear() {
        remember(List.of());
    }

    private void forget(String line) {
        remember(List.of(preferences.get(LIST, "").split("\n")).stream().filter(each -> !each.equals(line)).toList());
    }

    private void remember(List<String> lines) {
        preferences.put(LIST, String.join("\n", lines));
        flush();
    }

    /** @return whether files that are open at the end of a run are opened at the start of the next */
    public boolean reopensAtStart() {
        return preferences.getBoolean(REOPEN, true);
    }

    /** @param isWanted whether files that are open at the end of a run are opened at the start of the next */
    public void reopenAtStart(boolean isWanted) {
        preferences.putBoolean(REOPEN, isWanted);
        flush();
    }

    /** What cannot be kept for the next run still holds for this one. */
    private void flush() {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            Platform.getLog(RecentFiles.class).warn(e.getMessage(), e);
        }
    }
}
