/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentCommandTest {

    private static final String ODESIGN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="g" version="12.0.0.2017041100">
              <ownedViewpoints name="V">
                <ownedRepresentations xsi:type="description_1:DiagramDescription" name="Lanes" domainClass="CustomerProcess">
                  <defaultLayer name="Default">
                    <containerMappings name="LaneMapping" semanticCandidatesExpression="feature:lanes" domainClass="Lane">
                      <style xsi:type="style:FlatContainerStyleDescription" labelExpression="feature:name"/>
                    </containerMappings>
                  </defaultLayer>
                </ownedRepresentations>
              </ownedViewpoints>
            </description:Group>
            """;

    @TempDir
    private Path folder;
    private Path odesign;
    private Path model;
    private OrderModel order;

    @BeforeEach
    void write() throws IOException {
        odesign = Files.writeString(folder.resolve("view.odesign"), ODESIGN);
        order = new OrderModel();
        model = order.writeTo(folder.resolve("order.sightline"));
    }

    @Test
    void specification_isAppliedToAnElement() {
        Run run = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes", "--target", order.process.getId());

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("diagram \"Lanes\""), run.out());
        assertTrue(run.out().contains("container \"Buyer\" mapping=LaneMapping"), run.out());
        assertTrue(run.out().contains("container \"Shop\" mapping=LaneMapping"), run.out());
    }

    @Test
    void unfittingElement_isSaid() {
        Run run = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes");

        assertEquals("cannot be created on Portfolio(" + order.portfolio.getId() + ")\n", run.out());
    }

    @Test
    void unknownNames_areWrongUsage() {
        Run name = Run.of("represent", model, "--odesign", odesign, "--name", "Phases");
        Run layer = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes", "--layer", "Times");
        Run target = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes", "--target", "nobody");
        Run incomplete = Run.of("represent", model);

        assertEquals(2, name.exitCode());
        assertTrue(name.err().contains("“Lanes”"), name.err());
        assertEquals(2, layer.exitCode());
        assertTrue(layer.err().contains("“Default”"), layer.err());
        assertEquals(2, target.exitCode());
        assertEquals(2, incomplete.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//@nosuch.0", "//", "//@processes", "//@processes[name=x]", "/9", "#", ""})
    void targetThatNamesNoElement_isWrongUsage(String target) {
        Run run = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes", "--target", target);

        assertEquals(2, run.exitCode(), run.err());
        assertTrue(run.err().contains("The model holds no element “" + target + "”."), run.err());
    }

    @Test
    void emptyList_isCalledNone() {
        Run filter = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes", "--target", order.process.getId(), "--filter", "Big");

        assertTrue(filter.err().contains("It has none."), filter.err());
    }

    @Test
    void modelOfAnotherMetamodel_asksForThatMetamodel() throws IOException {
        Path kit = kit("");
        Path foreign = kit.resolve("models/normal.shop");
        Run without = Run.of("represent", foreign, "--odesign", odesign, "--name", "Lanes");
        Run missing = Run.of("represent", foreign, "--odesign", odesign, "--name", "Lanes", "--ecore", folder.resolve("nowhere.ecore"));
        Run wrong = Run.of("represent", foreign, "--odesign", odesign, "--name", "Lanes", "--ecore", foreign);
        Run right = Run.of("represent", foreign, "--odesign", odesign, "--name", "Lanes", "--ecore", kit.resolve("shop.ecore"));

        assertTrue(without.err().contains("--ecore"), without.err());
        assertTrue(missing.err().contains("nowhere.ecore: There is no such file."), missing.err());
        assertTrue(wrong.err().contains("The file is not an Ecore metamodel."), wrong.err());
        assertEquals(List.of(3, 3, 3, 0), List.of(without.exitCode(), missing.exitCode(), wrong.exitCode(), right.exitCode()), right.err());
        assertTrue(right.out().contains("container \"Buyer\""), right.out());
    }

    @Test
    void missingSpecification_isCalledMissing() {
        Run run = Run.of("represent", model, "--odesign", folder.resolve("nowhere.odesign"), "--name", "Lanes");

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("nowhere.odesign: There is no such file."), run.err());
    }

    @Test
    void missingPicture_isReportedWithItsPlace() throws IOException {
        Files.writeString(odesign, ODESIGN.replace("<containerMappings name=\"LaneMapping\"", "<toolSections name=\"T\" icon=\"/none/t.png\"/>"
                + "<containerMappings name=\"LaneMapping\""));
        Run run = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes", "--target", order.process.getId());

        assertTrue(run.err().contains("ToolSection[T]@icon: The picture /none/t.png is not found"), run.err());
        assertEquals(0, run.exitCode());
    }

    @Test
    void brokenSpecification_isReportedWithItsPlaceAndTheRestShown() throws IOException {
        Files.writeString(odesign, ODESIGN.replace("<containerMappings name=\"LaneMapping\"", "<nonsense/><containerMappings name=\"LaneMapping\""));
        Run reported = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes", "--target", order.process.getId());
        Files.writeString(odesign, ODESIGN.substring(0, 600));
        Run torn = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes");

        assertTrue(reported.err().contains("nonsense"), reported.err());
        assertTrue(reported.out().contains("container \"Buyer\""), reported.out());
        assertTrue(torn.err().contains("view.odesign:8:21"), torn.err());
        assertEquals(List.of(0, 1), List.of(reported.exitCode(), torn.exitCode()), reported.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<x/>", "<description:Group xmlns:description='http://www.eclipse.org/sirius/description/1.1.0' version='99.0.0'/>"})
    void fileThatIsNoSpecification_isRefusedWithTheReason(String text) throws IOException {
        Files.writeString(odesign, text);

        Run run = Run.of("represent", model, "--odesign", odesign, "--name", "Lanes");

        assertEquals(3, run.exitCode(), run.err());
        assertTrue(run.err().contains("view.odesign"), run.err());
    }

    @Test
    void kit_isRunComparedAndWritten() throws IOException {
        Path kit = kit("container \"Buyer\"");

        Run run = Run.of("represent", "--kit", kit, "--write", folder.resolve("results"));

        assertTrue(run.out().endsWith("1 passed, 1 failed\n"), run.out());
        assertEquals(1, run.exitCode());
        assertTrue(Files.readString(folder.resolve("results/01-lanes.txt")).startsWith("run 1\ndiagram \"Lanes\""));
        assertEquals("/\tself.name\tString\t\"Fruit\"\n", Files.readString(folder.resolve("results/expressions.tsv")));
    }

    @Test
    void emptyKit_isRefused() {
        Run run = Run.of("represent", "--kit", folder);

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("conformance kit"), run.err());
    }

    /** A kit with one case, whose expectation is wrong, and one expression. */
    private Path kit(String expectation) throws IOException {
        Path kit = Files.createDirectories(folder.resolve("kit"));
        Files.writeString(kit.resolve("shop.ecore"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="shop" nsURI="urn:shop" nsPrefix="shop">
                  <eClassifiers xsi:type="ecore:EClass" name="CustomerProcess">
                    <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
                    <eStructuralFeatures xsi:type="ecore:EReference" name="lanes" upperBound="-1" eType="#//Lane" containment="true"/>
                  </eClassifiers>
                  <eClassifiers xsi:type="ecore:EClass" name="Lane">
                    <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
                  </eClassifiers>
                </ecore:EPackage>
                """);
        Files.createDirectories(kit.resolve("models"));
        Files.writeString(kit.resolve("models/normal.shop"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <shop:CustomerProcess xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:shop="urn:shop" name="Fruit"><lanes name="Buyer"/></shop:CustomerProcess>
                """);
        Path each = Files.createDirectories(kit.resolve("cases/01-lanes"));
        Files.writeString(each.resolve("view.odesign"), ODESIGN);
        Files.writeString(each.resolve("case.txt"), "intent: lanes\narea: containers\nrun 1: model=normal.shop representation=Lanes\n");
        Files.writeString(each.resolve("expected.txt"), "run 1\n" + expectation + "\n");
        Path aql = Files.createDirectories(kit.resolve("aql"));
        Files.writeString(aql.resolve("expressions.tsv"), "/\tself.name\tString\t\"Fruit\"\n");
        return kit;
    }
}
