/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.sightline.render.table.TableFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever names a model has, they stay texts: no output is broken, scripted, turned around or taken for a formula. */
class HostileNamesTest {

    private static final Set<String> SHAPES = Set.of("svg", "title", "desc", "g", "a", "rect", "path", "ellipse", "text");
    private static final Set<String> PAGE = Set.of("html", "head", "meta", "title", "style", "body", "table", "caption", "thead", "tbody", "tr", "th",
            "td");
    private static final Pattern STEERING = Pattern.compile("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]");

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> pieces = Arbitraries.of("<script>alert(1)</script>", "\"/><image href=x onerror=alert(1)>", "]]>", "&lol;", "<!--", "-->",
                "<![CDATA[", "<?xml?>", "' onload='x", "javascript:alert(1)", "data:text/html,x", "\u0000", "\u001B[31m", "\u0007", "\u202E", "\u2066",
                "\uFEFF", "\uFFFE", "\uD800", "\uDC00", "\r", "\n", "\t", "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\"", "'", ",", ";", "%s",
                "{0}", "\\", "\uFF1D", "${x}", "\u0627\u0644", "\u5BA2\u6237", "\uD83D\uDE00");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
        return Arbitraries.oneOf(pieces, any).list().ofMinSize(1).ofMaxSize(4).map(each -> String.join("", each));
    }

    private static PackageCharts charts(String name) {
        PackageCharts charts = new PackageCharts(name).linked(element -> name);
        EPackage lane = charts.lane(name);
        lane.setNsURI(name);
        EClass step = charts.step(lane, name);
        charts.flow(step, charts.step(lane, "other"), name);
        charts.message(step, charts.lane("partner"), name);
        return charts;
    }

    @Property(tries = 60)
    void svg_holdsThemAsText(@ForAll("names") String name) throws Exception {
        String svg = new String(PackageCharts.bytes(charts(name).picture(), PictureFormat.SVG, PictureFormat.Settings.STANDARD), StandardCharsets.UTF_8);

        assertHarmless(svg, SHAPES);
    }

    @Property(tries = 200)
    void html_holdsThemAsText(@ForAll("names") String name) throws Exception {
        assertHarmless(TableFormat.HTML.of(charts(name).table(), name), PAGE);
    }

    @Property(tries = 200)
    void csv_keepsItsCells_andNoneIsAFormula(@ForAll("names") String name) {
        String csv = TableFormat.CSV.of(charts(name).table(), "");

        List<List<String>> records = records(csv);
        assertEquals(5, records.size(), csv);
        for (List<String> each : records) {
            assertEquals(4, each.size(), csv);
            each.forEach(cell -> assertFalse(cell.matches("(?s)\\s*[=+@-].*") && !cell.matches("[+-]?\\d+([.,]\\d+)?\\s?%?"), cell));
        }
        assertFalse(STEERING.matcher(csv).find(), csv);
    }

    @Property(tries = 100)
    void text_steersNoTerminal(@ForAll("names") String name) {
        String text = TableFormat.TEXT.of(charts(name).table(), name);

        assertFalse(STEERING.matcher(text).find(), text);
    }

    @Property(tries = 15)
    void pngAndPdf_areWritten(@ForAll("names") String name) {
        for (PictureFormat each : List.of(PictureFormat.PNG, PictureFormat.PDF)) {
            assertTrue(PackageCharts.bytes(charts(name).picture(), each, new PictureFormat.Settings(0.5, PictureFormat.Settings.STANDARD.paper())).length > 100);
        }
    }

    private static void assertHarmless(String xml, Set<String> allowed) throws Exception {
        assertFalse(STEERING.matcher(xml).find(), xml);
        Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            assertTrue(allowed.contains(each.getLocalName()), each.getLocalName());
            for (int a = 0; a < each.getAttributes().getLength(); a++) {
                Node attribute = each.getAttributes().item(a);
                assertFalse(attribute.getNodeName().startsWith("on"), attribute.getNodeName());
                assertFalse(attribute.getNodeName().endsWith("href") && attribute.getNodeValue().matches("(?i)\\s*(javascript|data|vbscript|file):.*"),
                        attribute.getNodeValue());
            }
        }
    }

    /** Reads comma-separated values as RFC 4180 says. */
    private static List<List<String>> records(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char each = csv.charAt(i);
            if (quoted && each == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == ',' || each == '\r')) {
                record.add(cell.toString());
                cell.setLength(0);
                if (each == '\r') {
                    records.add(record);
                    record = new ArrayList<>();
                    i++;
                }
            } else {
                cell.append(each);
            }
        }
        return records;
    }
}
