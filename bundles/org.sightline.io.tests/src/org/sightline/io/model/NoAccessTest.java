/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.io.RefusedInputException;

/** Whatever a file asks for, nothing is fetched, neither from a host nor from a disk, and nothing grows. */
class NoAccessTest {

    private static final int GRACE_MILLISECONDS = 50;

    @TempDir
    Path folder;

    private ServerSocket host;

    @BeforeEach
    void listen() throws IOException {
        host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        host.setSoTimeout(GRACE_MILLISECONDS);
    }

    @AfterEach
    void stopListening() throws IOException {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE a SYSTEM 'URL'><a/>",
        "<!DOCTYPE a PUBLIC '-//X//Y' 'URL'><a/>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'URL'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY % e SYSTEM 'URL'> %e;]><a/>",
        "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:a URL'/>",
        "<customerprocess:Portfolio NAMESPACES id='p' formatVersion='1' xsi:schemaLocation='http://www.sightline.org/customerprocess/1.0 URL'/>",
        "<customerprocess:Portfolio NAMESPACES id='p' formatVersion='1' xsi:noNamespaceSchemaLocation='URL'/>",
        "<customerprocess:Portfolio NAMESPACES id='p' formatVersion='1'><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='URL'/></customerprocess:Portfolio>",
        "<customerprocess:Portfolio NAMESPACES id='p' formatVersion='1'><processes href='URL#//'/></customerprocess:Portfolio>",
        "<customerprocess:Portfolio NAMESPACES id='p' formatVersion='1'><processes id='o' baseline='URL#o'/></customerprocess:Portfolio>",
        "<customerprocess:Portfolio NAMESPACES id='p' formatVersion='1' xml:base='URL'/>",
        "<e:EPackage xmlns:e='URL'/>"})
    void addressInAFile_isRefusedWithoutAccess(String content) throws IOException {
        String url = "http://" + host.getInetAddress().getHostAddress() + ":" + host.getLocalPort() + "/x";
        Path file = folder.resolve("hostile.sightline");
        Files.writeString(file, content.replace("NAMESPACES", ModelFile.NAMESPACES).replace("URL", url));

        assertThrows(RefusedInputException.class, () -> ModelReader.read(file));

        assertThrows(SocketTimeoutException.class, host::accept);
    }

    @Test
    void localFile_isNotReadAsAnEntity() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "hidden");
        Path file = folder.resolve("hostile.sightline");
        Files.writeString(file, "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>\n" + ModelFile.withLines("<channels id=\"c\" name=\"&e;\"/>").lines().skip(1).reduce("", String::concat));

        RefusedInputException refusal = assertThrows(RefusedInputException.class, () -> ModelReader.read(file));

        assertEquals("The file declares a document type. These can pull in other files and are never read.", refusal.getProblems().get(0).message());
    }

    @Test
    void entityBomb_isRefusedAtOnce() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">\n");
        for (int i = 1; i < 100; i++) {
            String inner = "&e" + (i - 1) + ";";
            bomb.append("<!ENTITY e").append(i).append(" \"").append(inner.repeat(10)).append("\">\n");
        }
        Path file = folder.resolve("bomb.sightline");
        Files.writeString(file, bomb + "]>\n<a>&e99;</a>");

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThrows(RefusedInputException.class, () -> ModelReader.read(file)));
    }
}
