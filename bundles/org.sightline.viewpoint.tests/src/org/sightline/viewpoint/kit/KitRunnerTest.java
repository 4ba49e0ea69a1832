/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.harbour.Sketch;

/** A kit is run to its end, whatever is wrong with some of its runs. */
class KitRunnerTest {

    @TempDir
    private Path kit;

    private KitRunner runner(String runs) throws IOException {
        Path folder = Files.createDirectories(kit.resolve("cases/01-piers"));
        Files.createDirectories(kit.resolve("models"));
        try (var in = Harbour.class.getResourceAsStream("harbour.ecore")) {
            Files.write(kit.resolve("harbour.ecore"), in.readAllBytes());
        }
        Harbour harbour = new Harbour();
        try (var out = Files.newOutputStream(kit.resolve("models/port.harbour"))) {
            harbour.resource().save(out, null);
        }
        Files.writeString(folder.resolve("view.odesign"), Sketch.layer("<nodeMappings name='P' domainClass='Pier'>" + Sketch.SQUARE + "</nodeMappings>").text());
        Files.writeString(folder.resolve("case.txt"), runs);
        return new KitRunner(kit);
    }

    @Test
    void runThatBreaksOff_tellsWhyAndLeavesTheOthersAlone() throws IOException {
        KitRunner runner = runner("""
                run 1: model=port.harbour representation=D
                run 2: model=nowhere.harbour representation=D
                run 3: model=port.harbour representation=Unknown
                run 4: model=port.harbour representation=D tool=Missing
                run 5: model=port.harbour representation=D
                """);
        List<KitResult> results = runner.run(runner.cases().get(0));
        assertEquals(5, results.size());
        assertTrue(results.get(0).computed().contains("\"North\""), results.get(0).computed());
        for (int broken : new int[] { 1, 2, 3 }) {
            assertTrue(results.get(broken).computed().startsWith("The run broke off: "), results.get(broken).computed());
        }
        assertEquals(results.get(0).computed(), results.get(4).computed());
    }

    @Test
    void caseWithoutSpecification_breaksOff() throws IOException {
        KitRunner runner = runner("run 1: model=port.harbour representation=D\n");
        Files.delete(kit.resolve("cases/01-piers/view.odesign"));
        assertTrue(runner.run(runner.cases().get(0)).get(0).computed().startsWith("The run broke off: "));
    }
}
