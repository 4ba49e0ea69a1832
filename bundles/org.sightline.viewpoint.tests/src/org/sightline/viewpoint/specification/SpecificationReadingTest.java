/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.harbour.Sketch;
import org.sightline.viewpoint.specification.SpecificationProblem.Severity;

/** Specification files of every quality are read as far as they go, and each fault is told with its place. */
class SpecificationReadingTest {

    private static final SpecificationMetamodel METAMODEL = SpecificationMetamodel.load();
    private static final String NODE = "<nodeMappings name='V' domainClass='Vessel'>" + Sketch.SQUARE + "</nodeMappings>";

    @TempDir
    private Path folder;

    private static Specification read(byte[] text) {
        try {
            return new SpecificationLoader(METAMODEL).load("x.odesign", new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Specification read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Severity, path and message of each problem. */
    private static List<String> problems(Specification specification) {
        return specification.problems().stream().map(each -> each.severity() + " " + each.place().path() + " " + each.message()).toList();
    }

    @Test
    void soundFile_hasNoProblems() {
        assertEquals(List.of(), problems(Sketch.layer(NODE).specification()));
        assertEquals(List.of(), problems(Harbour.specification()));
    }

    @Test
    void unknownParts_areLeftOut() {
        assertEquals(List.of("WARNING /Viewpoint[V]/DiagramDescription[D]/Layer[Default]@mood The engine does not know mood of Layer; it is left out.",
                "WARNING /Viewpoint[V]/DiagramDescription[D]/Layer[Default]/wheels The engine does not know wheels of Layer; it is left out.",
                "WARNING /Viewpoint[V]/DiagramDescription[D]/Layer[Default]/NodeMapping[V]/style The engine does not know the type style:Cloud;"
                        + " the element is left out with all that it contains."),
                problems(Sketch.diagram("<defaultLayer name='Default' mood='good'><wheels><deep/></wheels><nodeMappings name='V' domainClass='Vessel'>"
                        + "<style xsi:type='style:Cloud'><inner/></style></nodeMappings></defaultLayer>").specification()));
    }

    @Test
    void valueThatDoesNotFit_leavesTheDefault() {
        Specification specification = Sketch.layer("<containerMappings name='P' domainClass='Pier' childrenPresentation='Circle'/>").specification();
        assertEquals(1, problems(specification).size());
        assertTrue(problems(specification).get(0).contains("@childrenPresentation “Circle” cannot be the value of childrenPresentation"), problems(specification).get(0));
    }

    @Test
    void secondOfWhatThereCanBeOne_isLeftOut() {
        assertTrue(problems(Sketch.diagram("<defaultLayer name='A'/><defaultLayer name='B'/>").specification()).get(0)
                .endsWith("There can be only one defaultLayer; this one is left out."));
    }

    @Test
    void nameInAReference_mayHoldSlashes() {
        Sketch sketch = Sketch.layer(NODE.replace("name='V'", "name='V/1'") + NODE.replace("name='V'", "name='V/2'")
                + "<edgeMappings name='E' sourceMapping=\"$L/@nodeMappings[name='V/1']\" targetMapping=\"$L/@nodeMappings[name='V/2']\">"
                + "<style/></edgeMappings>");
        Description edge = sketch.specification().representations().get(0).one("defaultLayer").orElseThrow().many("edgeMappings").get(0);

        assertEquals(List.of(), problems(sketch.specification()));
        assertEquals(List.of("V/1"), edge.many("sourceMapping").stream().map(Description::name).toList());
        assertEquals(List.of("V/2"), edge.many("targetMapping").stream().map(Description::name).toList());
    }

    @Test
    void referenceThatLeadsNowhere_isAnErrorAtItsOwner() {
        Specification specification = Sketch.layer(NODE + "<edgeMappings name='E' sourceMapping=\"$L/@nodeMappings[name='V'] $L/@nodeMappings[name='W']\""
                + " targetMapping=\"//@ownedViewpoints.7 $L\"/>").specification();
        assertEquals(List.of("sourceMapping", "targetMapping", "targetMapping"),
                specification.problems().stream().map(each -> each.place().path().replaceAll(".*@", "")).toList());
        assertTrue(specification.problems().stream().allMatch(each -> each.severity() == Severity.ERROR));
    }

    @Test
    void fileThatIsNoSpecification_isSaidToBeNone() {
        for (String text : new String[] { "", "x", "<a/>", "<?xml version='1.0' encoding='Martian'?><a/>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            Sketch.layer(NODE).text().replace("description/1.1.0", "description/9.9.9") }) {
            Specification specification = read(text);
            assertTrue(specification.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR), text);
            assertEquals(List.of(), specification.representations());
        }
    }

    @Test
    void newerVersion_isRefused() {
        Specification specification = read(Sketch.layer(NODE).text().replace("12.0.0.2017041100", "15.4.0.2029010100"));
        assertTrue(problems(specification).get(0).contains("saved by a newer Sirius"), problems(specification).get(0));
        assertEquals(List.of(), specification.viewpoints());
    }

    @Property(tries = 150)
    void fileThatEndsTooSoon_isReadUpToThere(@ForAll @IntRange(min = 0, max = 4000) int length) {
        String whole = Sketch.layer(NODE + NODE.replace("'V'", "'W'")).text();
        Specification specification = read(whole.substring(0, Math.min(length, whole.length() - 1)));
        assertTrue(specification.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR));
    }

    @Property(tries = 150)
    void damagedByte_neverBreaksTheReader(@ForAll @IntRange(min = 0, max = 2500) int position, @ForAll byte value) {
        byte[] text = Sketch.layer(NODE).text().getBytes(StandardCharsets.UTF_8);
        text[position % text.length] = value;
        Specification specification = read(text);
        assertFalse(specification.problems().stream().anyMatch(each -> each.message().isBlank()));
    }

    @Test
    void files_mayReferToEachOtherInACircle() throws IOException {
        String other = "<ownedViewpoints name='W'><ownedRepresentations xsi:type='diagram:DiagramDescription' name='O' domainClass='Pier'><defaultLayer name='L'"
                + " reusedMappings=\"a.odesign#$L/@nodeMappings[name='V']\">" + NODE + "</defaultLayer></ownedRepresentations></ownedViewpoints>";
        Files.writeString(folder.resolve("b.odesign"), Sketch.file(other).text());
        Files.writeString(folder.resolve("a.odesign"), Sketch.diagram("<defaultLayer name='Default'>" + NODE + "</defaultLayer><additionalLayers name='More'"
                + " reusedMappings=\"b.odesign#//@ownedViewpoints[name='W']/@ownedRepresentations[name='O']/@defaultLayer/@nodeMappings[name='V']\"/>").text());
        Specification specification = new SpecificationLoader(METAMODEL).load(folder.resolve("a.odesign"));
        assertEquals(List.of(), problems(specification));
        assertEquals("V", specification.representations().get(0).many("additionalLayers").get(0).many("reusedMappings").get(0).name());
    }

    @Test
    void fileOutsideOfTheFolder_isNotOpened() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("b.odesign"), Sketch.layer(NODE).text());
        Files.writeString(inner.resolve("a.odesign"),
                Sketch.diagram("<defaultLayer name='Default' reusedMappings=\"../b.odesign#$L/@nodeMappings[name='V']\"/>").text());
        assertTrue(problems(new SpecificationLoader(METAMODEL).load(inner.resolve("a.odesign"))).get(0).contains("leads nowhere"));
    }

    @Test
    void missingPicture_isToldOnceWithItsPlace() throws IOException {
        String image = "<nodeMappings name='%s' domainClass='Vessel'><style xsi:type='style:WorkspaceImageDescription' workspacePath='%s'/></nodeMappings>";
        Path project = Files.createDirectories(folder.resolve("port.design/description"));
        Files.createDirectories(folder.resolve("port.design/icons"));
        Files.writeString(folder.resolve("port.design/icons/tug.svg"), "<svg/>");
        Path file = project.resolve("port.odesign");
        Files.writeString(file, Sketch.layer(image.formatted("A", "/port.design/icons/tug.svg") + image.formatted("B", "/port.design/icons/none.svg")
                + image.formatted("C", "/port.design/icons/none.svg") + image.formatted("D", "/other.name/icons/tug.svg")).text());
        assertEquals(List.of("WARNING /Viewpoint[V]/DiagramDescription[D]/Layer[Default]/NodeMapping[B]/WorkspaceImageDescription@workspacePath"
                + " The picture /port.design/icons/none.svg is not found, neither in the specification's folder nor in one around it."),
                problems(new SpecificationLoader(METAMODEL).load(file)));
    }
}
