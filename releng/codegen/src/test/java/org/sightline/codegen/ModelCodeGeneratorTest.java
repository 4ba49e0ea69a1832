/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code is what the generator makes of the committed metamodel. */
class ModelCodeGeneratorTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final String[] GENERATED = {"org.sightline.model", "org.sightline.model.edit"};

    @TempDir
    private Path copy;

    @Test
    void regenerating_changesNothing() throws IOException {
        copyBundles();

        ModelCodeGenerator.generate(copy.toRealPath());

        assertEquals(contents(BUNDLES), contents(copy));
    }

    @Test
    void changedMetamodel_changesTheCode() throws IOException {
        copyBundles();
        Path ecore = copy.resolve("org.sightline.model/model/customerprocess.ecore");
        String text = Files.readString(ecore);
        assertTrue(text.contains("name=\"momentOfTruth\""));
        Files.writeString(ecore, text.replace("name=\"momentOfTruth\"", "name=\"truth\""));
        Path genmodel = copy.resolve("org.sightline.model/model/customerprocess.genmodel");
        Files.writeString(genmodel, Files.readString(genmodel).replace("Activity/momentOfTruth", "Activity/truth"));

        ModelCodeGenerator.generate(copy.toRealPath());

        assertFalse(contents(BUNDLES).equals(contents(copy)));
    }

    private void copyBundles() throws IOException {
        for (String bundle : GENERATED) {
            try (Stream<Path> files = Files.walk(BUNDLES.resolve(bundle)).filter(ModelCodeGeneratorTest::isSource)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path target = copy.resolve(BUNDLES.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Relative path to text, so that a difference shows as one. */
    private static Map<String, String> contents(Path bundles) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : GENERATED) {
            try (Stream<Path> files = Files.walk(bundles.resolve(bundle)).filter(ModelCodeGeneratorTest::isSource)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    texts.put(bundles.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static boolean isSource(Path path) {
        String name = path.toString();
        return Files.isRegularFile(path) && !name.contains("/target/")
                && (name.contains("/src-gen/") || name.contains("/model/customerprocess.")
                        || name.endsWith("/plugin.properties") || name.endsWith("/plugin.xml"));
    }
}
