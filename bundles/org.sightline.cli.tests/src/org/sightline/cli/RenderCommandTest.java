/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.design.NotationFiles;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Link;
import org.sightline.model.customerprocess.SightlineFactory;

class RenderCommandTest {

    private static final String FOREIGN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="g" version="12.0.0.2017041100">
              <ownedViewpoints name="V">
                <ownedRepresentations xsi:type="description_1:DiagramDescription" name="Rooms" domainClass="CustomerProcess">
                  <defaultLayer name="Default">
                    <containerMappings name="Room" semanticCandidatesExpression="feature:lanes" domainClass="Lane">
                      <style xsi:type="style:FlatContainerStyleDescription" labelExpression="feature:name"/>
                    </containerMappings>
                  </defaultLayer>
                </ownedRepresentations>
              </ownedViewpoints>
            </description:Group>
            """;

    @TempDir
    private Path folder;
    private OrderModel order;
    private Path model;

    @BeforeEach
    void write() throws IOException {
        order = new OrderModel();
        model = order.writeTo(folder.resolve("order.sightline"));
    }

    private String drawn(Object... arguments) throws IOException {
        Path file = folder.resolve("chart.svg");
        Run run = Run.of(Stream.concat(Stream.of("render", model, "--output", file), Stream.of(arguments)).toArray());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.out());
        return Files.readString(file);
    }

    private void refused(int exitCode, List<String> words, Object... arguments) {
        Run run = Run.of(Stream.concat(Stream.of("render", model), Stream.of(arguments)).toArray());
        assertEquals(exitCode, run.exitCode(), run.err());
        words.forEach(each -> assertTrue(run.err().contains(each), run.err()));
    }

    @Test
    void svg_showsThePhysicalChartWithTitleLegendSourceAndDate() throws IOException {
        String svg = drawn("--date", "1 March 2026");

        for (String text : List.of("Ordering", "Physical (PLOVC)", "Buyer", "Pick", "Source: order.sightline", "1 March 2026", "class=\"legend\"")) {
            assertTrue(svg.contains(text), text);
        }
    }

    @Test
    void whatStandsAround_canBeLeftOut() throws IOException {
        String svg = drawn("--no-title", "--no-legend", "--no-source");

        assertFalse(svg.contains("class=\"heading\"") || svg.contains("class=\"legend\"") || svg.contains("class=\"source\""));
    }

    @Test
    void sameModel_givesTheSameBytes() throws IOException {
        assertEquals(drawn(), drawn());
    }

    @Test
    void customerView_showsNoHiddenWork() throws IOException {
        String svg = drawn("--diagram", "customer-view");

        assertTrue(svg.contains(">Take order<"));
        assertFalse(svg.contains(">Pick<"));
    }

    @Test
    void job_isALaneOfTheOrganisation_orTheOneThatIsNamed() throws IOException {
        assertTrue(drawn("--diagram", "job").contains(">Pick<"));
        assertFalse(drawn("--diagram", "job", "--target", "Buyer").contains(">Pick<"));
    }

    @Test
    void link_leadsWhereTheModelSays() throws IOException {
        Link link = SightlineFactory.eINSTANCE.createLink();
        link.setAddress("https://example.org/pick");
        order.pick.getLinks().add(link);
        order.writeTo(model);

        assertTrue(drawn().contains("xlink:href=\"https://example.org/pick\""));
    }

    @Test
    void folder_getsOneFileForEachChart() throws IOException {
        Path charts = folder.resolve("charts");

        Run run = Run.of("render", model, "--diagram", "all", "--output", charts);

        assertEquals(0, run.exitCode(), run.err());
        try (Stream<Path> files = Files.list(charts)) {
            assertEquals(new TreeSet<>(Set.of("ordering-architecture.svg", "ordering-logical.svg", "ordering-physical.svg",
                    "ordering-job-buyer.svg", "ordering-job-shop.svg", "ordering-customer-view.svg", "ordering-blueprint.svg",
                    "ordering-customer-view-what-the-buyer-sees.svg", "ordering-journey-map.svg")),
                    files.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void folderWithForm_getsThatForm() throws IOException {
        Path charts = Files.createDirectory(folder.resolve("my.charts"));

        Run run = Run.of("render", model, "--diagram", "physical", "--output", charts, "--format", "png", "--scale", "1");

        assertEquals(0, run.exitCode(), run.err());
        byte[] start = Files.readAllBytes(charts.resolve("ordering-physical.png"));
        assertEquals("PNG", new String(start, 1, 3, StandardCharsets.US_ASCII));
    }

    @Test
    void pdf_holdsAllChartsWithAChapterEach() throws IOException {
        Path file = folder.resolve("charts.pdf");

        Run run = Run.of("render", model, "--diagram", "all", "--output", file);

        assertEquals(0, run.exitCode(), run.err());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(9, document.getNumberOfPages());
            PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Ordering \u00B7 Architecture (ALOVC)", first.getTitle());
            assertTrue(new PDFTextStripper().getText(document).contains("Take order"));
        }
    }

    @Test
    void paper_cutsIntoPages() throws IOException {
        Path file = folder.resolve("chart.pdf");

        Run.of("render", model, "--output", file, "--paper", "a4", "--landscape");

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(842, document.getPage(0).getMediaBox().getWidth(), 1);
        }
    }

    @Test
    void ownNotation_isUsed_alsoWithoutRoles() throws IOException {
        Path notation = Files.writeString(folder.resolve("rooms.odesign"), FOREIGN);

        String svg = drawn("--odesign", notation);

        assertTrue(svg.contains("class=\"Room\"") && svg.contains(">Shop<"), svg);
    }

    @Test
    void processWithoutCustomer_saysWhyThereIsNothingToSee() throws IOException {
        order.process.getLanes().get(0).setRole(LaneRole.ORGANIZATION);
        order.process.getViews().clear();
        order.writeTo(model);

        Run run = Run.of("render", model, "--diagram", "customer-view", "--output", folder.resolve("chart.svg"));

        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("no lane of the customer"), run.err());
    }

    @Test
    void copyOfTheNotation_drawsTheSame() throws IOException {
        Path copy = folder.resolve("ours.odesign");
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            Files.copy(specification, copy);
            Files.copy(roles, folder.resolve("ours.roles"));
        }

        assertEquals(drawn(), drawn("--odesign", copy));
    }

    @Test
    void brokenNotation_isRefused() throws IOException {
        Path notation = Files.writeString(folder.resolve("broken.odesign"), "no XML at all");

        refused(3, List.of("broken.odesign"), "--odesign", notation, "--output", folder.resolve("x.svg"));
        refused(3, List.of("absent.odesign"), "--odesign", folder.resolve("absent.odesign"), "--output", folder.resolve("x.svg"));
    }

    @Test
    void brokenRoles_areRefusedWithTheirPlace() throws IOException {
        Path notation = Files.writeString(folder.resolve("rooms.odesign"), FOREIGN);
        Files.writeString(folder.resolve("rooms.roles"), "Rooms.Room = tower\n");

        refused(3, List.of("rooms.roles, line 1", "tower"), "--odesign", notation, "--output", folder.resolve("x.svg"));
    }

    @Test
    void unknownNames_areWrongUsage_andSayWhatThereIs() {
        Path file = folder.resolve("x.svg");
        refused(2, List.of("“physical”", "“job”"), "--diagram", "phys", "--output", file);
        refused(2, List.of("“Ordering”"), "--process", "Buying", "--output", file);
        refused(2, List.of("“fail points”"), "--layer", "fail", "--output", file);
        refused(2, List.of("“fail points”"), "--hide-layer", "fail", "--output", file);
        refused(2, List.of("“only customer-facing”"), "--filter", "fail", "--output", file);
        refused(2, List.of("nobody"), "--target", "nobody", "--output", file);
        refused(2, List.of("job", "Pick"), "--diagram", "job", "--target", "Pick", "--output", file);
        refused(2, List.of(".svg", ".png", ".pdf"), "--output", folder.resolve("x.gif"));
        refused(2, List.of("x.svg"), "--diagram", "all", "--output", file);
        refused(2, List.of("scale"), "--scale", "0", "--output", file);
        refused(2, List.of("--output"));
        assertFalse(Files.exists(file));
    }

    @Test
    void layerOfSomeDiagrams_isWelcomeForAll() throws IOException {
        Run run = Run.of("render", model, "--diagram", "all", "--layer", "causes", "--output", folder.resolve("charts.pdf"));

        assertEquals(0, run.exitCode(), run.err());
    }

    @Test
    void inputs_areNeverOverwritten() throws IOException {
        Path notation = Files.writeString(folder.resolve("rooms.odesign"), FOREIGN);
        byte[] before = Files.readAllBytes(model);

        refused(5, List.of("order.sightline"), "--format", "svg", "--output", model);
        refused(5, List.of("rooms.odesign"), "--odesign", notation, "--format", "svg", "--output", notation);

        assertArrayEquals(before, Files.readAllBytes(model));
        assertEquals(FOREIGN, Files.readString(notation));
    }

    @Test
    void outputThatCannotBeWritten_isSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        refused(5, List.of("none"), "--output", folder.resolve("none/chart.svg"));
        refused(5, List.of("file"), "--output", file.resolve("folder/"));
    }

    @Test
    void hugePng_isRefused_andLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("chart.png"), "before");

        refused(3, List.of("--scale", "SVG"), "--scale", "100", "--output", file);

        assertEquals("before", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(Set.of("chart.png", "order.sightline"), files.map(each -> each.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void emptyProcess_isAPictureThatSaysSo() throws IOException {
        order.process.getFlows().clear();
        order.process.getViews().clear();
        order.process.getLanes().clear();
        order.writeTo(model);

        assertTrue(drawn().contains("There is nothing to show."));
        assertTrue(drawn("--diagram", "journey-map").startsWith("<?xml"));
        refused(2, List.of("job"), "--diagram", "job", "--output", folder.resolve("x.svg"));
    }

    private void arrange(String content) throws IOException {
        Files.writeString(folder.resolve("order.sightline-layout"),
                "<diagrams xmlns=\"http://www.sightline.org/diagrams/1.0\" formatVersion=\"1\">" + content + "</diagrams>");
    }

    @Test
    void arrangedChart_isDrawnAsItWasLeft() throws IOException {
        String before = drawn();
        String process = order.process.getId();
        String pick = order.pick.getId();
        arrange("<diagram id=\"physical@%s\" name=\"Ordering\" chart=\"physical\" of=\"%s\"><node key=\"Activity@%s\" x=\"700\" y=\"40\"/></diagram>"
                .formatted(process, process, pick));

        String after = drawn();

        assertTrue(after.contains(">Pick<"));
        assertFalse(before.equals(after));
    }

    @Test
    void namedDiagram_isDrawnWithWhatItHides() throws IOException {
        arrange("<diagram id=\"mine\" name=\"For the board\" chart=\"physical\" of=\"%s\"><layer name=\"wait points\" on=\"true\"/><hidden key=\"Activity@%s\"/></diagram>"
                .formatted(order.process.getId(), order.pick.getId()));

        String svg = drawn("--diagram", "For the board");

        assertTrue(svg.contains("For the board") && svg.contains(">Pack<"));
        assertFalse(svg.contains(">Pick<"));
        assertTrue(Run.of("describe", model).out().contains("journey-map, For the board"));
        refused(2, List.of("“For the board”"), "--diagram", "For the bored", "--output", folder.resolve("x.svg"));
    }

    @Test
    void damagedLayoutFile_isTold_andDoesNoHarm() throws IOException {
        Files.writeString(folder.resolve("order.sightline-layout"), "nonsense");

        Run run = Run.of("render", model, "--output", folder.resolve("chart.svg"));

        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains("order.sightline-layout"), run.err());
    }

    @Test
    void modelWithoutProcess_isSaid() throws IOException {
        order.portfolio.getProcesses().clear();
        order.writeTo(model);

        refused(2, List.of("no process"), "--output", folder.resolve("x.svg"));
        refused(2, List.of("no process"), "--diagram", "all", "--output", folder.resolve("charts"));
    }
}
