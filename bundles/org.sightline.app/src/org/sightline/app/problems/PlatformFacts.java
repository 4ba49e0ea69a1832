/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.problems;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.sightline.model.messages.MessageBundle;

/** What the running program is made of: versions, environment, settings, and where its log is. */
public final class PlatformFacts {

    private static final MessageBundle TEXTS = MessageBundle.of(PlatformFacts.class);
    private static final Set<String> NODES = Set.of("org.sightline.app", "org.sightline.ui", "org.sightline.diagram.ui", "org.sightline.table.ui");
    private static final Set<String> PRIVATE = Set.of("recentFiles");

    private PlatformFacts() {
    }

    /** @return the version of the product */
    public static String version() {
        var version = FrameworkUtil.getBundle(PlatformFacts.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    /** @return versions of the product, Java, the operating system and all parts, a line each */
    public static String details() {
        StringBuilder text = new StringBuilder();
        text.append(TEXTS.get("facts_product", version(), FrameworkUtil.getBundle(PlatformFacts.class).getVersion())).append('\n');
        for (String property : new String[] {"java.vendor", "java.runtime.version", "os.name", "os.version", "os.arch", "user.language"}) {
            text.append(property).append(": ").append(System.getProperty(property, "")).append('\n');
        }
        Bundle[] bundles = FrameworkUtil.getBundle(PlatformFacts.class).getBundleContext().getBundles();
        text.append(Arrays.stream(bundles).sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(each -> each.getSymbolicName() + " " + each.getVersion()).collect(Collectors.joining("\n", "\n", "\n")));
        return text.toString();
    }

    /** @return what the user has set in the product's own preferences, without names of files */
    static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        for (String node : NODES) {
            IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(node);
            try {
                for (String key : preferences.keys()) {
                    if (!PRIVATE.contains(key)) {
                        settings.put(node + "/" + key, preferences.get(key, ""));
                    }
                }
            } catch (BackingStoreException e) {
                Platform.getLog(PlatformFacts.class).warn(e.getMessage(), e);
            }
        }
        return settings;
    }

    /** @return the file of the log */
    static Path log() {
        return Platform.getLogFileLocation().toFile().toPath();
    }
}
