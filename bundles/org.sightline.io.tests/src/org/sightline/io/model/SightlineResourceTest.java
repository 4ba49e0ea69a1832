/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.OutputException;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/** The resource as an editing domain uses it: in a resource set, by URI. */
class SightlineResourceTest {

    @TempDir
    Path folder;

    private Path file;
    private ResourceSet resourceSet;

    @BeforeEach
    void makeFile() throws IOException {
        file = folder.resolve("order.sightline");
        Files.writeString(file, ModelFile.withLines("<channels id=\"c\" name=\"Phone\"/>"));
        resourceSet = new ResourceSetImpl();
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put(SightlineResourceFactory.EXTENSION, new SightlineResourceFactory());
    }

    @Test
    void resourceSet_loadsAndSavesAModel() throws IOException {
        Resource resource = resourceSet.getResource(URI.createFileURI(file.toString()), true);
        ((Portfolio) resource.getContents().get(0)).getChannels().get(0).setName("Web");

        resource.save(Map.of());

        assertInstanceOf(SightlineResource.class, resource);
        assertEquals("Web", ModelReader.read(file).portfolio().getChannels().get(0).getName());
        assertTrue(Files.readString(folder.resolve("order.sightline~")).contains("Phone"));
    }

    @Test
    void refusedFile_leavesAnEmptyResourceWithErrors() throws IOException {
        Files.writeString(file, ModelFile.withLines("<shops/>"));
        URI uri = URI.createFileURI(file.toString());

        WrappedException failure = assertThrows(WrappedException.class, () -> resourceSet.getResource(uri, true));

        assertInstanceOf(RefusedInputException.class, failure.getCause());
        Resource resource = resourceSet.getResource(uri, false);
        assertTrue(resource.getContents().isEmpty());
        assertEquals(3, resource.getErrors().get(0).getLine());
        assertEquals("Portfolio: There is no “shops” in it. Correct the name or remove the element; it would be lost.", resource.getErrors().get(0).getMessage());
    }

    @Test
    void elements_areFoundByTheirIds() throws IOException {
        SightlineResource resource = ModelReader.read(file).resource();
        Portfolio portfolio = (Portfolio) resource.getContents().get(0);

        assertSame(portfolio.getChannels().get(0), resource.getEObject("c"));
        assertEquals("c", resource.getURIFragment(portfolio.getChannels().get(0)));
        Channel web = SightlineFactory.eINSTANCE.createChannel();
        portfolio.getChannels().add(web);
        assertSame(web, resource.getEObject(web.getId()));
        portfolio.getChannels().remove(web);
        assertNull(resource.getEObject(web.getId()));
    }

    @Test
    void unloadedResource_canBeLoadedAgain() throws IOException {
        SightlineResource resource = ModelReader.read(file).resource();

        resource.unload();
        resource.load(Map.of());

        assertEquals("Phone", ((Channel) resource.getEObject("c")).getName());
    }

    @Test
    void savedResource_isNoLongerModified() throws IOException {
        SightlineResource resource = ModelReader.read(file).resource();
        resource.setTrackingModification(true);
        ((Channel) resource.getEObject("c")).setName("Web");
        assertTrue(resource.isModified());

        resource.save(null);

        assertFalse(resource.isModified());
    }

    @Test
    void failedSave_leavesTheResourceModified() throws IOException {
        SightlineResource resource = ModelReader.read(file).resource();
        resource.setTrackingModification(true);
        ((Channel) resource.getEObject("c")).setName("Web");
        Files.createDirectories(folder.resolve("order.sightline~/in the way of the previous file"));

        assertThrows(OutputException.class, () -> resource.save(null));

        assertTrue(resource.isModified());
        assertEquals("Phone", ModelReader.read(file).portfolio().getChannels().get(0).getName());
    }

    @Test
    void stream_isLoadedAndSavedInTheSameFormat() throws IOException {
        SightlineResource resource = new SightlineResource(URI.createURI("memory:/order.sightline"));
        resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        resource.save(out, Map.of(SightlineResource.OPTION_ENCODING, "UTF-16", SightlineResource.OPTION_LINE_WIDTH, 10));

        ModelWriter.write((Portfolio) resource.getContents().get(0), file);
        assertEquals(Files.readString(file), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void emptyResource_isNotSaved() throws IOException {
        SightlineResource resource = ModelReader.read(file).resource();
        resource.getContents().clear();
        String before = Files.readString(file);

        OutputException refusal = assertThrows(OutputException.class, () -> resource.save(null));

        assertTrue(refusal.getMessage().contains("a file holds exactly one portfolio"), refusal::getMessage);
        assertEquals(before, Files.readString(file));
    }
}
