/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.render.table;

import org.sightline.render.svg.XmlText;
import org.sightline.render.text.FontFace;
import org.sightline.viewpoint.style.LabelStyle.Format;
import org.sightline.viewpoint.table.Cell;
import org.sightline.viewpoint.table.CellLooks;

/**
 * Tables as a page of HTML 5 that needs nothing else: no script, nothing fetched. Texts are escaped; each cell says which way its text runs
 * by itself, so that none turns its neighbours. The page is well-formed XML, too.
 */
final class HtmlTable {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml">
            <head>
            <meta charset="UTF-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s</title>
            <style>
            body { font: 14px/1.4 '%s', Arial, Helvetica, sans-serif; color: #1f262e; margin: 24px; }
            table { border-collapse: collapse; }
            caption { text-align: left; font-size: 19px; font-weight: bold; padding-bottom: 12px; }
            th, td { text-align: left; vertical-align: top; padding: 5px 10px; border-bottom: 1px solid #d5dae0; white-space: pre-line; }
            thead th { border-bottom: 2px solid #5b646e; position: sticky; top: 0; background: #ffffff; }
            tbody th { font-weight: normal; }
            tbody tr.outer th { font-weight: bold; }
            </style>
            </head>
            <body>
            <table>
            """;

    private HtmlTable() {
    }

    static String of(TableGrid grid) {
        String title = XmlText.of(grid.title());
        StringBuilder text = new StringBuilder(HEAD.formatted(title, FontFace.FAMILY));
        text.append("<caption dir=\"auto\">").append(title).append("</caption>\n<thead>\n<tr><th scope=\"col\"></th>");
        grid.columns().forEach(each -> text.append("<th scope=\"col\" dir=\"auto\">").append(XmlText.of(each)).append("</th>"));
        text.append("</tr>\n</thead>\n<tbody>\n");
        grid.rows().forEach(each -> add(each, grid.depth(), text));
        return text.append("</tbody>\n</table>\n</body>\n</html>\n").toString();
    }

    private static void add(TableGrid.Row row, int depth, StringBuilder text) {
        boolean outer = depth > 1 && row.level() < depth - 1;
        text.append(outer ? "<tr class=\"outer\">" : "<tr>").append("<th scope=\"row\" dir=\"auto\"");
        if (row.level() > 0) {
            text.append(" style=\"padding-left: ").append(10 + 18 * row.level()).append("px\"");
        }
        text.append('>');
        XmlText.add(row.head(), text);
        text.append("</th>");
        for (Cell each : row.cells()) {
            text.append("<td dir=\"auto\"").append(each == null ? "" : style(each.looks())).append('>');
            XmlText.add(TableGrid.text(each), text);
            text.append("</td>");
        }
        text.append("</tr>\n");
    }

    private static String style(CellLooks looks) {
        StringBuilder style = new StringBuilder();
        style.append(looks.text() == null ? "" : "color: " + looks.text() + ";");
        style.append(looks.back() == null ? "" : "background: " + looks.back() + ";");
        style.append(looks.formats().contains(Format.BOLD) ? "font-weight: bold;" : "");
        style.append(looks.formats().contains(Format.ITALIC) ? "font-style: italic;" : "");
        style.append(looks.formats().contains(Format.UNDERLINE) ? "text-decoration: underline;" : "");
        style.append(looks.formats().contains(Format.STRIKE_THROUGH) ? "text-decoration: line-through;" : "");
        return style.isEmpty() ? "" : " style=\"" + style + "\"";
    }
}
