/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.io.model.ModelReader;
import org.sightline.io.templates.Template;
import org.sightline.io.templates.Templates;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Validator;

/** The models that come with the product, held against the product's own rules. */
class ExampleFindingsTest {

    private static final Path EXAMPLE = Path.of("..", "..", "examples", "office-supplies.sightline");

    @Test
    void example_hasOnlyTheFindingThatItIsToShow() throws Exception {
        assertEquals(List.of("warning CV70"), findings(ModelReader.read(EXAMPLE).portfolio()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void template_hasNoFinding(String name) {
        assertEquals(List.of(), findings(Templates.instantiate(name)));
    }

    static Stream<String> templates() {
        return Templates.all().stream().map(Template::name);
    }

    private static List<String> findings(Portfolio portfolio) {
        return new Validator(RuleCatalogue.standard()).validate(portfolio).stream()
                .map(finding -> finding.severity().word() + " " + finding.rule()).toList();
    }
}
