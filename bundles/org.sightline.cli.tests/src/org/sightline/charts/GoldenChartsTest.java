/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.design.NotationFiles;
import org.sightline.io.bpmn.BpmnImportOptions;
import org.sightline.io.bpmn.BpmnImporter;
import org.sightline.io.derived.DerivedFiles;
import org.sightline.io.model.ModelReader;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.render.Charts;
import org.sightline.render.Notation;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.scene.Placement;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.viewpoint.diagram.Diagram;
import org.sightline.viewpoint.model.SemanticModel;

/**
 * The charts of the example, of the templates and of an imported process are where they were when a person looked at them.
 *
 * <p>Where a change of notation, layout or drawing is wanted, write the files anew, look at the charts, and commit both:
 *
 * <pre>
 * SIGHTLINE_GOLDENS=write mvn -pl bundles/org.sightline.cli.tests -am test -Dtest=GoldenChartsTest -Dsurefire.failIfNoSpecifiedTests=false
 * ./sightline render examples/office-supplies.sightline --diagram all --output target/charts
 * </pre>
 */
class GoldenChartsTest {

    private static final Path ROOT = root();
    private static final Path GOLDENS = ROOT.resolve("bundles/org.sightline.cli.tests/src/org/sightline/charts");
    private static final TextMeasure MEASURE = new TextMeasure(new FontFamily(DerivedFiles.NONE));
    private static final boolean WRITE = "write".equals(System.getenv("SIGHTLINE_GOLDENS"));

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("examples/office-supplies.sightline"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static void check(String name, Portfolio portfolio, String chart) throws IOException {
        String digest = ChartDigest.of(scene(portfolio, chart));
        Path golden = GOLDENS.resolve(name + "-" + chart + ".txt");
        if (WRITE) {
            Files.writeString(golden, digest);
        }
        assertEquals(Files.readString(golden), digest, golden.getFileName().toString());
    }

    private static org.sightline.render.scene.Scene scene(Portfolio portfolio, String chart) throws IOException {
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            Notation notation = Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage);
            Charts charts = new Charts(notation, SemanticModel.around(portfolio), NotationFiles.services(), MEASURE, ElementLinks.NONE);
            CustomerProcess process = portfolio.getProcesses().get(0);
            EObject carrier = chart.equals("job") ? lane(process, "Call centre") : process;
            Diagram diagram = charts.session().diagram(chart, carrier).orElseThrow();
            return charts.scenes().build(charts.session(), diagram, Placement.NONE);
        }
    }

    private static Lane lane(CustomerProcess process, String name) {
        for (var all = process.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Lane lane && name.equals(lane.getName())) {
                return lane;
            }
        }
        throw new NoSuchElementException(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"architecture", "logical", "physical", "job", "customer-view", "blueprint", "journey-map"})
    void example_isAsItWas(String chart) throws IOException {
        check("office-supplies", ModelReader.read(ROOT.resolve("examples/office-supplies.sightline")).portfolio(), chart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "complaint", "onboarding"})
    void template_isAsItWas(String template) throws IOException {
        Path file = ROOT.resolve("bundles/org.sightline.io/src/org/sightline/io/templates").resolve(template + ".sightline");
        check(template, ModelReader.read(file).portfolio(), "physical");
    }

    @Test
    void importedProcess_isAsItWas() throws IOException {
        Path file = ROOT.resolve("bundles/org.sightline.io.tests/src/org/sightline/io/bpmn/web-shop.bpmn");
        Portfolio portfolio = new BpmnImporter().read(file, BpmnImportOptions.defaults()).portfolio();
        check("web-shop", portfolio, "physical");
        check("web-shop", portfolio, "customer-view");
    }

    /** A golden that nobody compares would be believed all the same. */
    @Test
    void everyGolden_isCompared() throws IOException {
        try (var files = Files.list(GOLDENS)) {
            assertEquals(12, files.filter(each -> each.toString().endsWith(".txt")).count());
        }
    }
}
