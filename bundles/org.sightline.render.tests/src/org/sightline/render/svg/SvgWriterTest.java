/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.render.PackageCharts;
import org.sightline.render.PictureFormat;
import org.sightline.render.SamplePicture;
import org.sightline.render.picture.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SvgWriterTest {

    private static byte[] svg(Picture picture) {
        return PackageCharts.bytes(picture, PictureFormat.SVG, PictureFormat.Settings.STANDARD);
    }

    private static Document parsed(Picture picture) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg(picture)));
    }

    private static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static PackageCharts order() {
        PackageCharts charts = new PackageCharts("Order");
        EPackage customer = charts.lane("Customer");
        EPackage desk = charts.lane("Desk");
        EClass ask = charts.step(customer, "Ask");
        EClass answer = charts.step(desk, "Answer");
        EClass pay = charts.step(customer, "Pay");
        charts.flow(ask, answer, "question");
        charts.flow(answer, pay, "");
        charts.mark(answer);
        return charts;
    }

    @Test
    void picture_holdsAllTextsAsText() throws Exception {
        List<String> texts = texts(parsed(order().picture()), "text");
        assertTrue(texts.containsAll(List.of("Order", "Customer", "Desk", "Ask", "Answer", "Pay", "question", "Source: test \u00B7 1 March 2026")),
                texts::toString);
    }

    @Test
    void legend_explainsWhatIsShown() throws Exception {
        List<String> texts = texts(parsed(order().picture()), "text");
        assertTrue(texts.containsAll(List.of("Step", "Flow", "Mark")), texts::toString);
        assertFalse(texts.contains("Lane"));
    }

    @Test
    void picture_hasTitleDescriptionAndUniqueIds() throws Exception {
        Document document = parsed(order().picture());
        assertEquals("Order", texts(document, "title").get(0));
        assertEquals("Order. 3 elements and 2 connections.", texts(document, "desc").get(0));
        NodeList groups = document.getElementsByTagNameNS("*", "g");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < groups.getLength(); i++) {
            String id = ((Element) groups.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id);
        }
        assertEquals(8, ids.size());
    }

    @Test
    void samePicture_hasTheSameBytes() {
        assertArrayEquals(svg(order().picture()), svg(order().picture()));
    }

    /** Looked at with rsvg-convert when it was made. */
    @Test
    void allKindsOfDrawings_areAsTheyWere() throws Exception {
        try (InputStream golden = SvgWriterTest.class.getResourceAsStream("sample.svg")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), new String(svg(SamplePicture.create()), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"/><image href=x onerror=alert(1)>", "]]>&lol;", "\u0000\u0001\uFFFE\uD800",
            "\u202Etxt.exe", "javascript:alert(1)", "' onload='alert(1)"})
    void hostileNames_areTextAndNothingElse(String name) throws Exception {
        PackageCharts charts = new PackageCharts(name).linked(element -> name);
        EPackage lane = charts.lane(name);
        EClass step = charts.step(lane, name);
        charts.flow(step, step, name);
        Document document = parsed(charts.picture());
        Set<String> allowed = Set.of("svg", "title", "desc", "g", "rect", "path", "ellipse", "text");
        NodeList all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            assertTrue(allowed.contains(each.getLocalName()), each.getLocalName());
            for (int a = 0; a < each.getAttributes().getLength(); a++) {
                Node attribute = each.getAttributes().item(a);
                assertFalse(attribute.getNodeName().startsWith("on"), attribute.getNodeName());
            }
        }
        assertFalse(new String(svg(charts.picture()), StandardCharsets.UTF_8).contains("\u202E"));
    }

    @Test
    void links_leadToTheWebOnly() throws Exception {
        Document safe = parsed(order().linked(element -> "https://example.org/a?b=c&d='e'").picture());
        assertEquals("https://example.org/a?b=c&d='e'", ((Element) safe.getElementsByTagNameNS("*", "a").item(0)).getAttribute("xlink:href"));
        Document unsafe = parsed(order().linked(element -> "data:text/html,x").picture());
        assertEquals(0, unsafe.getElementsByTagNameNS("*", "a").getLength());
    }

    @Test
    void rightToLeftText_saysSo() throws Exception {
        PackageCharts charts = new PackageCharts("x");
        charts.step(charts.lane("\u05DC\u05E7\u05D5\u05D7"), "\u0627\u0644\u0639\u0645\u064A\u0644");
        NodeList texts = parsed(charts.picture()).getElementsByTagNameNS("*", "text");
        int found = 0;
        for (int i = 0; i < texts.getLength(); i++) {
            found += "rtl".equals(((Element) texts.item(i)).getAttribute("direction")) ? 1 : 0;
        }
        assertEquals(2, found);
    }

    @Test
    void emptyDiagram_saysThatThereIsNothing() throws Exception {
        assertTrue(texts(parsed(new PackageCharts("Nothing yet").picture()), "text").contains("There is nothing to show."));
    }

    @Test
    void withoutRoles_boxesStandInBoxes() throws Exception {
        List<String> texts = texts(parsed(order().withoutRoles().picture()), "text");
        assertTrue(texts.containsAll(List.of("Customer", "Desk", "Ask", "Answer", "Pay", "question")), texts::toString);
    }
}
