/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.viewpoint.harbour.Harbour;

/** What cannot be read is said in plain words, with its place. */
class ModelFilesTest {

    private static final String START = "<h:Harbour xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:h=\"http://example.org/harbour\" name=\"P\">\n";

    @TempDir
    private Path folder;
    private Path metamodel;

    @BeforeEach
    void writeMetamodel() throws IOException {
        metamodel = folder.resolve("harbour.ecore");
        try (var in = Harbour.class.getResourceAsStream("harbour.ecore")) {
            Files.write(metamodel, in.readAllBytes());
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Why a model cannot be read. */
    private String refusal(String text) throws IOException {
        Path model = file("m.harbour", text);
        ModelFiles files = new ModelFiles().metamodel(metamodel);
        ModelFileException e = assertThrows(ModelFileException.class, () -> files.model(model));
        return e.line() + ": " + e.getMessage();
    }

    @Test
    void model_isRead() throws IOException {
        Path model = file("m.harbour", START + "<piers name='A'/></h:Harbour>");
        assertEquals("Harbour", new ModelFiles().metamodel(metamodel).model(model).getContents().get(0).eClass().getName());
    }

    @Test
    void missingFile_isCalledMissing() {
        assertEquals("There is no such file.",
                assertThrows(ModelFileException.class, () -> new ModelFiles().metamodel(folder.resolve("nowhere.ecore"))).getMessage());
        assertEquals("This is a folder, not a file.", assertThrows(ModelFileException.class, () -> new ModelFiles().metamodel(folder)).getMessage());
    }

    @Test
    void otherFile_isNoMetamodel() throws IOException {
        Path model = file("m.harbour", START + "</h:Harbour>");
        assertEquals("The file is not an Ecore metamodel.", assertThrows(ModelFileException.class, () -> new ModelFiles().metamodel(model)).getMessage());
    }

    @Test
    void modelOfAnotherMetamodel_namesBoth() throws IOException {
        assertEquals("1: The model belongs to the metamodel http://x, which is not known here; known is http://example.org/harbour.",
                refusal("<x:Thing xmlns:x='http://x'/>"));
    }

    @Test
    void contentThatTheMetamodelDoesNotAllow_isNamed() throws IOException {
        assertEquals("2: Its metamodel has no feature deep of Pier.", refusal(START + "<piers name='A' deep='4'/></h:Harbour>"));
        assertEquals("2: “four” cannot be the value of depth.", refusal(START + "<piers name='A' depth='four'/></h:Harbour>"));
        assertEquals("1: Its metamodel has no class Port.", refusal(START.replace("h:Harbour", "h:Port") + "</h:Port>"));
    }

    @Test
    void damagedFile_hasItsPlace() throws IOException {
        assertEquals("2", refusal(START + "<piers name='A'").replaceAll(":.*", ""));
        assertEquals("1", refusal("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>").replaceAll(":.*", ""));
    }

    @Test
    void metamodelMadeInEclipse_knowsEcore() throws IOException {
        Path made = file("made.ecore", """
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="made" nsURI="http://example.org/made" nsPrefix="made">
                  <eClassifiers xsi:type="ecore:EClass" name="Thing">
                    <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore#//EString"/>
                  </eClassifiers>
                </ecore:EPackage>
                """);
        Path model = file("t.made", "<m:Thing xmlns:m='http://example.org/made' name='x'/>");
        EClass type = new ModelFiles().metamodel(made).model(model).getContents().get(0).eClass();
        assertEquals("EString", type.getEStructuralFeature("name").getEType().getName());
    }
}
