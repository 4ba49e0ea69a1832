/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Plain Java modules and OSGi bundles use the same version of each library. */
class VersionsTest {

    private static final Path ROOT = Path.of("../..");
    private static final String OWN = "${project.";

    @Test
    void rootPomAndTargetDefinition_nameTheSameVersions() throws Exception {
        Document pom = parse(ROOT.resolve("pom.xml"));
        Map<String, String> targetVersions = versions(parse(ROOT.resolve("releng/platform/org.sightline.platform.target")), pom);
        Map<String, String> pomVersions = versions(pom, pom);
        pomVersions.keySet().retainAll(targetVersions.keySet());
        targetVersions.keySet().retainAll(pomVersions.keySet());

        assertFalse(pomVersions.isEmpty());
        assertEquals(targetVersions, pomVersions);
    }

    private static Document parse(Path file) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    /** "group:artifact" to version, for the dependencies whose version is written as a property or in a target. */
    private static Map<String, String> versions(Document document, Document properties) {
        Map<String, String> versions = new TreeMap<>();
        NodeList dependencies = document.getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            String version = text(dependency, "version");
            if (document != properties || version.startsWith("${") && !version.startsWith(OWN)) {
                versions.put(text(dependency, "groupId") + ":" + text(dependency, "artifactId"), resolve(version, properties));
            }
        }
        return versions;
    }

    private static String resolve(String version, Document properties) {
        if (!version.startsWith("${")) {
            return version;
        }
        return properties.getElementsByTagName(version.substring(2, version.length() - 1)).item(0).getTextContent().strip();
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent().strip();
    }
}
