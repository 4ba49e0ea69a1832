/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How pages of the help are written, and how they become what a {@code FormText} shows.
 *
 * <pre>
 * A paragraph, with a [link](word/touchpoint), a *word that stands out* and `code`.
 *
 * ## A heading
 * - one of a list
 * ![](images/wait-point.svg) a symbol and what it means
 * </pre>
 *
 * Lines that are neither headings, list items nor symbols belong to one paragraph until an empty line.
 */
final class HelpMarkup {

    /** How the links to symbols begin. */
    static final String SYMBOL = "symbol:";

    private static final Pattern IMAGE = Pattern.compile("!\\[\\]\\(([^)]+)\\)\\s*(.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*([^*]+)\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private HelpMarkup() {
    }

    /**
     * @param text as it is written
     * @return XML for a {@code FormText}
     */
    static String form(String text) {
        StringBuilder form = new StringBuilder("<form>");
        List<String> paragraph = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher image = IMAGE.matcher(line);
            if (line.startsWith("## ")) {
                close(paragraph, form);
                form.append("<p><span font=\"heading\">").append(inline(line.substring(3))).append("</span></p>");
            } else if (line.startsWith("- ")) {
                close(paragraph, form);
                form.append("<li>").append(inline(line.substring(2))).append("</li>");
            } else if (image.matches()) {
                close(paragraph, form);
                form.append("<li style=\"image\" value=\"").append(SYMBOL).append(escaped(image.group(1))).append("\" bindent=\"4\" indent=\"36\">")
                        .append(inline(image.group(2))).append("</li>");
            } else if (line.isBlank()) {
                close(paragraph, form);
            } else {
                paragraph.add(line.strip());
            }
        }
        close(paragraph, form);
        return form.append("</form>").toString();
    }

    private static void close(List<String> paragraph, StringBuilder form) {
        if (!paragraph.isEmpty()) {
            form.append("<p>").append(inline(String.join(" ", paragraph))).append("</p>");
            paragraph.clear();
        }
    }

    private static String inline(String text) {
        String linked = LINK.matcher(escaped(text)).replaceAll("<a href=\"$2\">$1</a>");
        String strong = STRONG.matcher(linked).replaceAll("<b>$1</b>");
        return CODE.matcher(strong).replaceAll("<span font=\"code\">$1</span>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /**
     * @param text as it is written
     * @return the paths of the symbols in it
     */
    static List<String> symbols(String text) {
        return text.lines().map(IMAGE::matcher).filter(Matcher::matches).map(image -> image.group(1)).toList();
    }

    /**
     * @param text as it is written
     * @return the ids of the pages that it leads to
     */
    static List<String> links(String text) {
        return LINK.matcher(text).results().map(link -> link.group(2)).toList();
    }

    /**
     * @param text as it is written
     * @return its words alone, to be searched
     */
    static String plain(String text) {
        return LINK.matcher(text.replaceAll("!\\[]\\([^)]+\\)", "")).replaceAll("$1").replaceAll("[*`#]", "");
    }
}
