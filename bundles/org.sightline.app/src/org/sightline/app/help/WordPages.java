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

/** What the words of Sightline mean: one page for each word of {@code messages.properties}. */
final class WordPages {

    /** How the ids of these pages begin. */
    static final String PREFIX = "word/";

    private static final MessageBundle TEXTS = MessageBundle.of(WordPages.class);

    private WordPages() {
    }

    static List<HelpPage> all() {
        List<HelpPage> pages = new ArrayList<>();
        StringBuilder overview = new StringBuilder(TEXTS.get("words_introduction")).append("\n");
        for (String word : TEXTS.get("words_order").split("\\s+")) {
            String title = TEXTS.get("word_" + word + "_title");
            overview.append("- [").append(title).append("](").append(PREFIX).append(word).append(")\n");
            pages.add(new HelpPage(PREFIX + word, Chapter.WORDS, title, TEXTS.get("word_" + word + "_text")));
        }
        pages.addFirst(new HelpPage(Chapter.WORDS.id(), Chapter.WORDS, TEXTS.get("words_title"), overview.toString()));
        return pages;
    }
}
