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
import org.sightline.model.customerprocess.ProcessKind;
import org.sightline.model.editing.intake.Intake;
import org.sightline.model.editing.variant.ProcessVariant;
import org.sightline.model.editing.variant.VariantRequest;
import org.sightline.validation.RuleCatalogue;
import org.sightline.validation.Validator;

/** Variants of the processes that come with the product, and the templates taken into the example, held against the product's own rules. */
class NewProcessFindingsTest {

    private static final Path EXAMPLE = Path.of("..", "..", "examples", "office-supplies.sightline");

    @Test
    void variantOfTheExample_hasNoFindingThatItsBaselineHasNot() throws Exception {
        Portfolio portfolio = ModelReader.read(EXAMPLE).portfolio();
        List<String> before = findings(portfolio);

        ProcessVariant.of(portfolio.getProcesses().get(0), VariantRequest.full("Ordering tomorrow", ProcessKind.TO_BE)).carryOut();

        assertEquals(before, findings(portfolio));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void variantOfATemplate_hasNoFinding(String name) {
        Portfolio portfolio = Templates.instantiate(name);

        ProcessVariant.of(portfolio.getProcesses().get(0), VariantRequest.full("Tomorrow", ProcessKind.WHAT_IF)).carryOut();

        assertEquals(List.of(), findings(portfolio));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateTakenIntoTheExample_bringsNoFinding(String name) throws Exception {
        Portfolio portfolio = ModelReader.read(EXAMPLE).portfolio();
        List<String> before = findings(portfolio);

        Intake.of(Templates.instantiate(name), portfolio, id -> false).carryOut();

        assertEquals(before, findings(portfolio));
    }

    static Stream<String> templates() {
        return Templates.all().stream().map(Template::name);
    }

    private static List<String> findings(Portfolio portfolio) {
        return new Validator(RuleCatalogue.standard()).validate(portfolio).stream()
                .map(finding -> finding.severity().word() + " " + finding.rule() + " " + finding.message()).toList();
    }
}
