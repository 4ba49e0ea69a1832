/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.List;

import org.sightline.app.help.HelpPage.Chapter;
import org.sightline.model.messages.MessageBundle;

/** The symbols of the charts, group by group, drawn as the charts draw them. */
final class NotationPages {

    private static final MessageBundle TEXTS = MessageBundle.of(NotationPages.class);

    private NotationPages() {
    }

    static List<HelpPage> all() {
        List<HelpPage> pages = new ArrayList<>();
        StringBuilder overview = new StringBuilder(TEXTS.get("notation_introduction")).append("\n");
        for (String group : TEXTS.get("notation_groups").split("\\s+")) {
            String title = TEXTS.get("notation_" + group + "_title");
            overview.append("- [").append(title).append("](notation/").append(group).append(")\n");
            pages.add(new HelpPage("notation/" + group, Chapter.NOTATION, title, group(group)));
        }
        pages.addFirst(new HelpPage(Chapter.NOTATION.id(), Chapter.NOTATION, TEXTS.get("notation_title"), overview.toString()));
        return pages;
    }

    private static String group(String group) {
        StringBuilder text = new StringBuilder(TEXTS.get("notation_" + group + "_introduction")).append("\n\n");
        for (String symbol : TEXTS.get("notation_" + group + "_symbols").split("\\s+")) {
            text.append("![](").append(symbol).append(") ").append(TEXTS.get("symbol_" + symbol)).append("\n");
        }
        return text.toString();
    }
}
