/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.Problem;
import org.sightline.io.diagrams.EdgeBends.Bend;

class LayoutFileTest {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<diagrams xmlns=\"http://www.sightline.org/diagrams/1.0\" formatVersion=\"1\">\n"
            + "  <diagram id=\"d\" name=\"Order\" chart=\"physical\" of=\"p\">\n";
    private static final String END = "  </diagram>\n</diagrams>\n";

    @TempDir
    Path folder;

    private final DiagramBook book = new DiagramBook();
    private final DiagramEdits edits = new DiagramEdits(book);

    private void make(Command command) {
        assertTrue(command.canExecute());
        command.execute();
    }

    private static LoadedDiagrams read(String text) {
        return LayoutReader.read(text.getBytes(StandardCharsets.UTF_8), "x");
    }

    /** Expects one problem in a file with this line in its diagram, and that the rest of the file was read. */
    private static void assertLeftOut(int column, String message, String line) {
        LoadedDiagrams loaded = read(START + line + "\n    <lane key=\"Lane@l\" height=\"70\"/>\n" + END);
        assertEquals(1, loaded.problems().size(), loaded.problems()::toString);
        Problem problem = loaded.problems().get(0);
        assertEquals(message, problem.message());
        assertEquals(4, problem.line());
        assertEquals(column, problem.column());
        assertEquals(new LaneHeight(70), loaded.book().find("d").orElseThrow().places().get("Lane@l"));
    }

    @Test
    void everythingThatCanBeSet_isOneLineAndReadAgain() {
        Diagram diagram = book.standard("physical", "p", "Gr\u00fc\u00dfe & \"more\" <\n>");
        make(edits.place(diagram, Map.of(
                PlaceKey.of("Step", "b"), new NodePosition(12.5, -3, OptionalDouble.of(120), OptionalDouble.empty()),
                PlaceKey.of("Step", "a"), NodePosition.at(1, 0.1),
                PlaceKey.of("Lane", "l"), new LaneHeight(90),
                PlaceKey.of("Phase", "f"), new ColumnWidth(200.25),
                PlaceKey.of("Flow", "s", "t"), new EdgeBends(List.of(new Bend(1, 2), new Bend(3.5, 2))))));
        make(edits.change(diagram, diagram.settings().withLayer("Systems", false).withLayer("Costs", true).withFilter("Hide \u201Csupport\u201D", true)
                .withHidden(List.of("Step@z", "Step@y")).withKept(List.of("Step@k"))));

        String text = LayoutWriter.text(book);

        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <diagrams xmlns="http://www.sightline.org/diagrams/1.0" formatVersion="1">
                  <diagram id="physical@p" name="Gr\u00fc\u00dfe &amp; &quot;more&quot; &lt;&#10;>" chart="physical" of="p">
                    <layer name="Systems" on="false"/>
                    <layer name="Costs" on="true"/>
                    <filter name="Hide \u201Csupport\u201D" on="true"/>
                    <hidden key="Step@y"/>
                    <hidden key="Step@z"/>
                    <kept key="Step@k"/>
                    <edge key="Flow@s+t" bends="1,2 3.5,2"/>
                    <lane key="Lane@l" height="90"/>
                    <column key="Phase@f" width="200.25"/>
                    <node key="Step@a" x="1" y="0.1"/>
                    <node key="Step@b" x="12.5" y="-3" width="120"/>
                  </diagram>
                </diagrams>
                """, text);
        LoadedDiagrams again = read(text);
        assertEquals(List.of(), again.problems());
        assertEquals(text, LayoutWriter.text(again.book()));
        assertEquals(diagram.places(), again.book().find("physical@p").orElseThrow().places());
        assertEquals(diagram.name(), again.book().find("physical@p").orElseThrow().name());
    }

    @Test
    void oneMove_changesOneLine() {
        Diagram diagram = book.standard("physical", "p", "Order");
        for (int i = 0; i < 50; i++) {
            make(edits.place(diagram, Map.of(PlaceKey.of("Step", "s" + i), NodePosition.at(i, i))));
        }
        List<String> before = LayoutWriter.text(book).lines().toList();
        make(edits.place(diagram, Map.of(PlaceKey.of("Step", "s7"), NodePosition.at(1000, 7))));
        List<String> after = LayoutWriter.text(book).lines().toList();

        assertEquals(before.size(), after.size());
        assertEquals(1, IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).count());
    }

    @Test
    void placesOfDeletedElements_areLeftOut_butUnknownKeysAndChartsStay() {
        Diagram diagram = book.standard("a-chart-of-tomorrow", "p", "Order");
        make(edits.place(diagram, Map.of("Step@gone", NodePosition.at(1, 1), "Step@here", NodePosition.at(2, 2), "Flow@here+gone",
                new EdgeBends(List.of(new Bend(1, 2))), "a key of tomorrow", NodePosition.at(3, 3))));
        make(edits.create("Of something deleted", "physical", "gone"));

        DiagramBook kept = read(LayoutWriter.text(book, Set.of("p", "here")::contains)).book();

        assertEquals(1, kept.diagrams().size());
        assertEquals(Set.of("Step@here", "a key of tomorrow"), kept.diagrams().get(0).places().keySet());
        assertEquals(4, diagram.places().size());
        assertTrue(LayoutWriter.leavesOut(book, Set.of("p", "here")::contains));
        assertFalse(LayoutWriter.leavesOut(book, Set.of("p", "here", "gone")::contains));
    }

    @Test
    void missingFile_isAnEmptyBook() {
        LoadedDiagrams loaded = LayoutReader.read(folder.resolve("none.sightline-layout"));

        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(), loaded.book().diagrams());
    }

    @Test
    void fileThatIsAFolder_isReported() {
        LoadedDiagrams loaded = LayoutReader.read(folder);

        assertEquals(1, loaded.problems().size());
        assertTrue(loaded.problems().get(0).message().startsWith("The positions of the diagrams could not be read: "));
    }

    @Test
    void brokenOffFile_givesWhatStandsBeforeTheBreak() {
        LoadedDiagrams loaded = read(START + "    <layer name=\"Systems\" on=\"false\"/>\n    <node key=\"Step@a\" x=\"1\" y=\"2\"/>\n    <node key=\"St");

        assertEquals(1, loaded.problems().size());
        assertEquals(6, loaded.problems().get(0).line());
        Diagram diagram = loaded.book().find("d").orElseThrow();
        assertEquals(Map.of("Step@a", NodePosition.at(1, 2)), diagram.places());
        assertEquals(Map.of("Systems", false), diagram.settings().layers());
    }

    @Test
    void emptyFile_isReported() {
        assertEquals("The file is empty.", read("").problems().get(0).message());
    }

    @Test
    void newerVersion_isRefusedClearly() {
        LoadedDiagrams loaded = read((START + END).replace("formatVersion=\"1\"", "formatVersion=\"2\""));

        assertEquals(List.of(), loaded.book().diagrams());
        assertEquals(1, loaded.problems().size());
        assertEquals("x:2:75: The layout file has format version 2, made by a newer version of Sightline. This one reads versions up to 1. "
                + "All is arranged automatically. Open the model with a newer version of Sightline. "
                + "Saving changed diagrams keeps a copy of this file beside it.", loaded.problems().get(0).toString());
    }

    @Test
    void versionThatIsNone_isReportedAndReadAsTheFirst() {
        LoadedDiagrams loaded = read((START + END).replace("formatVersion=\"1\"", "formatVersion=\"one\""));

        assertEquals(1, loaded.book().diagrams().size());
        assertEquals("“one” is not a format version of a layout file; it was read as version 1.", loaded.problems().get(0).message());
    }

    @Test
    void otherXml_isReported() {
        assertEquals("This is not a layout file: its first element is “html” of the namespace “”. All is arranged automatically.",
                read("<html><body/></html>").problems().get(0).message());
    }

    @Test
    void documentType_isNotRead() {
        LoadedDiagrams loaded = read("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n" + START + END);

        assertEquals(1, loaded.problems().size());
        assertEquals(List.of(), loaded.book().diagrams());
    }

    @Test
    void damagedEntries_areReportedWithTheirPlaceAndLeftOut() {
        assertLeftOut(5, "“far” is not a number, as “x” of “node” must be; it was left out.", "    <node key=\"Step@a\" x=\"far\" y=\"2\"/>");
        assertLeftOut(5, "“NaN” is not a number, as “x” of “node” must be; it was left out.", "    <node key=\"Step@a\" x=\"NaN\" y=\"2\"/>");
        assertLeftOut(5, "“node” needs “key”; it was left out.", "    <node x=\"1\" y=\"2\"/>");
        assertLeftOut(5, "“-4” is not a size, as “width” of “node” must be; it was left out.", "    <node key=\"Step@a\" x=\"1\" y=\"2\" width=\"-4\"/>");
        assertLeftOut(5, "“1;2” is not a number, as “bends” of “edge” must be; it was left out.", "    <edge key=\"Flow@f\" bends=\"1;2,3\"/>");
        assertLeftOut(5, "“maybe” cannot be the value of “on” of “layer”; it was left out.", "    <layer name=\"Systems\" on=\"maybe\"/>");
        assertLeftOut(5, "“circle” is not known in layout files; it was left out.", "    <circle key=\"Step@a\"><lane/></circle>");
        assertLeftOut(5, "“lane” has no “colour” (its value is “red”); that was left out.", "    <lane key=\"Lane@m\" height=\"7\" colour=\"red\"/>");
    }

    @Test
    void secondPlaceOfAView_isReportedAndTheFirstTaken() {
        LoadedDiagrams loaded = read(START + "    <node key=\"Step@a\" x=\"1\" y=\"2\"/>\n    <node key=\"Step@a\" x=\"3\" y=\"4\"/>\n" + END);

        assertEquals("“Step@a” has two places; the first was taken.", loaded.problems().get(0).message());
        assertEquals(Map.of("Step@a", NodePosition.at(1, 2)), loaded.book().find("d").orElseThrow().places());
    }

    @Test
    void secondDiagramOfAnId_isReportedAndLeftOut() {
        String two = START + "  </diagram>\n  <diagram id=\"d\" name=\"Second\" chart=\"job\" of=\"p\"><node key=\"Step@a\" x=\"1\" y=\"2\"/>" + END;
        LoadedDiagrams loaded = read(two);

        assertEquals("Two diagrams have the id d; the second was left out.", loaded.problems().get(0).message());
        assertEquals(Map.of(), loaded.book().find("d").orElseThrow().places());
    }

    @Test
    void layoutFile_liesBesideTheModelThatALinkLeadsTo() throws IOException {
        Path model = Files.createFile(Files.createDirectory(folder.resolve("real")).resolve("order.sightline"));
        Path link = Files.createSymbolicLink(folder.resolve("latest.sightline"), model);

        assertEquals(model.toRealPath().resolveSibling("order.sightline-layout"), LayoutFile.of(link));
        assertEquals(folder.resolve("new.sightline-layout"), LayoutFile.of(folder.resolve("new.sightline")));
        assertEquals(folder.resolve("odd.xml.sightline-layout"), LayoutFile.of(folder.resolve("odd.xml")));
    }
}
