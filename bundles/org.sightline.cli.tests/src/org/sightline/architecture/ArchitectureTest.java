/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Dependencies between bundles point one way, and what serves the command line needs no OSGi runtime. */
class ArchitectureTest {

    private static final Path BUNDLES = Path.of("..");

    /** Each bundle with the bundles of ours that it may require. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("validation", Set.of("model")),
            Map.entry("io", Set.of("model")),
            Map.entry("viewpoint", Set.of()),
            Map.entry("design", Set.of("model")),
            Map.entry("layout", Set.of()),
            Map.entry("render", Set.of("viewpoint", "layout", "io")),
            Map.entry("cli", Set.of("model", "validation", "io", "viewpoint", "design", "layout", "render")),
            Map.entry("ui", Set.of("model", "model.edit", "validation", "io", "viewpoint", "design", "render")),
            Map.entry("diagram.ui", Set.of("model", "model.edit", "validation", "io", "viewpoint", "design", "layout", "render", "ui")),
            Map.entry("table.ui", Set.of("model", "model.edit", "validation", "io", "viewpoint", "design", "ui")),
            Map.entry("ui.driver", Set.of("model", "io", "ui")),
            Map.entry("app", Set.of("model", "model.edit", "io", "validation", "viewpoint", "design", "layout", "render", "ui", "diagram.ui")));

    private static final Set<String> HEADLESS =
            Set.of("model", "model.edit", "validation", "io", "viewpoint", "layout", "render", "cli");

    @Test
    void everyBundle_requiresOnlyWhatItMay() throws IOException {
        Map<String, Set<String>> tooMuch = new TreeMap<>();
        for (Map.Entry<String, Set<String>> bundle : requiredBundles().entrySet()) {
            Set<String> allowed = MAY_USE.get(bundle.getKey());
            assertTrue(allowed != null, () -> "Say in MAY_USE what the new bundle " + bundle.getKey() + " may use");
            Set<String> ours = bundle.getValue().stream().filter(name -> name.startsWith("org.sightline."))
                    .map(name -> name.substring("org.sightline.".length())).collect(Collectors.toCollection(TreeSet::new));
            ours.removeAll(allowed);
            if (!ours.isEmpty()) {
                tooMuch.put(bundle.getKey(), ours);
            }
        }
        assertEquals(Map.of(), tooMuch);
    }

    @Test
    void headlessBundles_requireNoRuntimeAndNoDisplay() throws IOException {
        Map<String, Set<String>> required = requiredBundles();
        assertTrue(required.keySet().containsAll(HEADLESS));
        for (String bundle : HEADLESS) {
            Set<String> forbidden = required.get(bundle).stream()
                    .filter(name -> name.matches("org\\.eclipse\\.(core\\.|swt|ui|jface|draw2d|gef|osgi|equinox).*"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), forbidden, bundle);
        }
    }

    private static Map<String, Set<String>> requiredBundles() throws IOException {
        Map<String, Set<String>> required = new TreeMap<>();
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            for (Path manifest : (Iterable<Path>) folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF")).filter(Files::exists)::iterator) {
                String bundle = manifest.getName(manifest.getNameCount() - 3).toString();
                if (bundle.startsWith("org.sightline.") && !bundle.endsWith(".tests") && !bundle.contains(".compat")) {
                    required.put(bundle.substring("org.sightline.".length()), requiredBundles(manifest));
                }
            }
        }
        return required;
    }

    private static Set<String> requiredBundles(Path manifest) throws IOException {
        try (InputStream stream = Files.newInputStream(manifest)) {
            String required = new Manifest(stream).getMainAttributes().getValue("Require-Bundle");
            return required == null ? Set.of()
                    : Arrays.stream(required.split(",")).map(name -> name.replaceAll(";.*", "").strip()).collect(Collectors.toSet());
        }
    }
}
