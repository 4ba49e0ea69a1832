/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.render.PackageCharts;

class TableFormatTest {

    private static PackageCharts order() {
        PackageCharts charts = new PackageCharts("Order");
        EPackage customer = charts.lane("Customer");
        customer.setNsURI("says \"hello\"");
        charts.step(customer, "Ask, then wait");
        charts.step(charts.lane("Desk"), "Answer");
        return charts;
    }

    @Test
    void text_alignsColumnsAndIndentsLines() {
        assertEquals("""
                Classes

                                  Name            Address, if any
                ----------------  --------------  ---------------
                Customer          Customer        says "hello"
                  Ask, then wait  Ask, then wait
                Desk              Desk
                  Answer          Answer
                """, TableFormat.TEXT.of(order().table(), "Classes"));
    }

    @Test
    void csv_quotesAndNamesTheLinesAround() {
        assertEquals("Level 1,Level 2,Name,\"Address, if any\"\r\n"
                + "Customer,,Customer,\"says \"\"hello\"\"\"\r\n"
                + "Customer,\"Ask, then wait\",\"Ask, then wait\",\r\n"
                + "Desk,,Desk,\r\n"
                + "Desk,Answer,Answer,\r\n", TableFormat.CSV.of(order().table(), ""));
    }

    @Test
    void html_isAccessible() {
        String html = TableFormat.HTML.of(order().table(), "Classes");
        assertTrue(html.contains("<caption dir=\"auto\">Classes</caption>"));
        assertTrue(html.contains("<th scope=\"col\" dir=\"auto\">Name</th>"));
        assertTrue(html.contains("<tr class=\"outer\"><th scope=\"row\" dir=\"auto\">Customer</th><td dir=\"auto\">Customer</td>"));
        assertTrue(html.contains("says &quot;hello&quot;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "\uFF1D1"})
    void csv_defusesFormulas(String name) {
        assertTrue(CsvTable.field(org.sightline.render.text.CleanText.of(name)).replace("\"", "").startsWith("'"), name);
    }

    @ParameterizedTest
    @CsvSource({"-2", "+1.5", "-3 %", "a=b", "e-mail"})
    void csv_leavesNumbersAndWordsAlone(String text) {
        assertEquals(text, CsvTable.field(text));
    }

    @Test
    void hostileNames_cannotScriptAPage() {
        PackageCharts charts = new PackageCharts("<script>");
        charts.lane("</td><script>alert(1)</script>\u202E\u0000");
        String html = TableFormat.HTML.of(charts.table(), "");
        assertFalse(html.contains("<script>"));
        assertFalse(html.contains("\u202E") || html.contains("\u0000"));
        assertTrue(html.contains("&lt;/td&gt;&lt;script&gt;alert(1)"));
    }

    @Test
    void hostileNames_cannotSteerATerminal() {
        PackageCharts charts = new PackageCharts("x");
        charts.lane("\u001B[31mred\u0007");
        assertTrue(TableFormat.TEXT.of(charts.table(), "x").contains("\n[31mred"));
    }

    @Test
    void wideCharacters_keepColumnsAligned() {
        PackageCharts charts = new PackageCharts("x");
        charts.lane("\u5BA2\u6237");
        charts.lane("abcd");
        String[] lines = TableFormat.TEXT.of(charts.table(), "x").split("\n");
        assertEquals("\u5BA2\u6237  \u5BA2\u6237", lines[4]);
        assertEquals("abcd  abcd", lines[5]);
    }

    @Test
    void longTexts_goOnInTheNextLine() {
        PackageCharts charts = new PackageCharts("x");
        charts.lane("one two three four five six seven eight nine ten");
        String text = TableFormat.TEXT.of(charts.table(), "x");
        assertTrue(text.lines().allMatch(line -> line.length() <= 36 * 2 + 2 + 17), text);
        assertTrue(text.contains("one two three four five six seven     one two"), text);
    }

    @Test
    void emptyTable_hasItsHead() {
        assertEquals("Line,Name,\"Address, if any\"\r\n", TableFormat.CSV.of(new PackageCharts("x").table(), ""));
    }
}
