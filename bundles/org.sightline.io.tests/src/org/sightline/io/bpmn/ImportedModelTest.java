/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.model.ModelReader;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Portfolio;

/** What is imported reads well, can be saved and loaded, and large files work. */
class ImportedModelTest {

    @Test
    void webShop_isImportedAsAPersonWouldDrawIt() throws Exception {
        String expected = Files.readString(Bpmn.file("web-shop.txt"), StandardCharsets.UTF_8);

        assertEquals(expected, ModelOutline.of(Bpmn.readFile("web-shop.bpmn").portfolio()));
    }

    @Test
    void importedModels_canBeSavedAndLoaded(@TempDir Path folder) throws Exception {
        List<Path> files = new ArrayList<>(SharedData.files());
        files.add(Bpmn.file("web-shop.bpmn"));
        for (Path file : files) {
            Portfolio imported = new BpmnImporter().read(file, BpmnImportOptions.defaults()).portfolio();
            String before = ModelOutline.of(imported);

            Path model = folder.resolve("model.sightline");
            ModelWriter.write(imported, model);

            assertEquals(before, ModelOutline.of(ModelReader.read(model).portfolio()), file.toString());
        }
    }

    @Test
    void deepestNesting_canBeSavedAndLoaded(@TempDir Path folder) throws Exception {
        int depth = BpmnXmlReader.MAX_DEPTH - 2;
        BpmnImport result = Bpmn.read("<process id='q'>" + "<subProcess>".repeat(depth) + "</subProcess>".repeat(depth) + "</process>");

        ModelWriter.write(result.portfolio(), folder.resolve("model.sightline"));

        Portfolio loaded = ModelReader.read(folder.resolve("model.sightline")).portfolio();
        assertEquals(depth, ModelCounts.of(loaded).subProcesses());
    }

    @Test
    void fileOfTenMegabytes_comesIn() throws Exception {
        StringBuilder text = new StringBuilder("<process id='q'>");
        int count = 40_000;
        for (int i = 0; i < count; i++) {
            text.append("<userTask id='node-").append(i).append("' name='Do something that has a rather long name, number ").append(i)
                    .append("'><documentation>").append("Words that say what is done. ".repeat(3)).append("</documentation></userTask>\n")
                    .append("<sequenceFlow id='flow-").append(i).append("' sourceRef='node-").append(Math.max(0, i - 1))
                    .append("' targetRef='node-").append(i).append("'/>\n");
        }
        assertTrue(text.length() > 10_000_000);

        BpmnImport result = Bpmn.read(text.append("</process>").toString());

        assertEquals(new ModelCounts(1, count, 0, 0, 0, 0, count, 0), ModelCounts.of(result.portfolio()));
    }
}
