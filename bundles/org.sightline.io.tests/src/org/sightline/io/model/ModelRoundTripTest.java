/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.customerprocess.Portfolio;

class ModelRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void loadedModel_equalsTheSavedOne() throws IOException {
        Portfolio saved = LargeModels.portfolio(2, 30);
        Path file = folder.resolve("large.sightline");
        ModelWriter.write(saved, file);

        LoadedModel loaded = ModelReader.read(file);

        assertEquals(List.of(), loaded.warnings());
        assertTrue(EcoreUtil.equals(saved, loaded.portfolio()));
    }

    @Test
    void savingALoadedModel_givesTheSameBytes() throws IOException {
        Path file = folder.resolve("large.sightline");
        ModelWriter.write(LargeModels.portfolio(2, 30), file);
        Path again = folder.resolve("again.sightline");

        ModelWriter.write(ModelReader.read(file).portfolio(), again);

        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    }
}
