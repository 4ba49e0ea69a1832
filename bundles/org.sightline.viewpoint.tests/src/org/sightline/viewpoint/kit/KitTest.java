/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every run of every case of the conformance kit beside this project, and every expression, is a test. */
class KitTest {

    private static Path kit() {
        for (Path each = Path.of("").toAbsolutePath(); each != null; each = each.getParent()) {
            if (Files.isDirectory(each.resolve("shared/sirius-kit"))) {
                return each.resolve("shared/sirius-kit");
            }
        }
        return null;
    }

    @TestFactory
    Stream<DynamicNode> cases_showWhatSiriusShows() throws IOException {
        Path kit = kit();
        assumeTrue(kit != null, "no conformance kit beside the project");
        KitRunner runner = new KitRunner(kit);
        return runner.cases().stream().map(each -> container(runner, each));
    }

    private static DynamicNode container(KitRunner runner, KitCase each) {
        try {
            return DynamicContainer.dynamicContainer(each.name(), tests(runner.run(each)));
        } catch (IOException | RuntimeException e) {
            return DynamicTest.dynamicTest(each.name(), () -> {
                throw e;
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> expressions_giveWhatSiriusGives() throws IOException {
        Path kit = kit();
        assumeTrue(kit != null, "no conformance kit beside the project");
        return tests(new KitRunner(kit).expressions());
    }

    private static Stream<DynamicTest> tests(List<KitResult> results) {
        return results.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> assertEquals(List.of(), each.differences())));
    }
}
