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

/**
 * The pages of a chapter that is written and not made of what the product knows: the texts of this package name the pages in their order, and
 * give a title and a text for each.
 */
final class WrittenPages {

    /** What the words mean. */
    static final WrittenPages WORDS = new WrittenPages(Chapter.WORDS, "word");
    /** The parts of the window; they are named by the ids of the workbench's parts. */
    static final WrittenPages VIEWS = new WrittenPages(Chapter.VIEWS, "view");

    private static final MessageBundle TEXTS = MessageBundle.of(WrittenPages.class);

    private final Chapter chapter;
    private final String topic;

    private WrittenPages(Chapter chapter, String topic) {
        this.chapter = chapter;
        this.topic = topic;
    }

    /**
     * @param name of a page of this chapter
     * @return its id
     */
    String id(String name) {
        return topic + "/" + name;
    }

    /** @return the pages, with an overview as the first */
    List<HelpPage> all() {
        List<HelpPage> pages = new ArrayList<>();
        StringBuilder overview = new StringBuilder(TEXTS.get(chapter.id() + "_introduction")).append("\n");
        for (String name : TEXTS.get(chapter.id() + "_order").split("\\s+")) {
            String title = TEXTS.get(topic + "_" + name + "_title");
            overview.append("- [").append(title).append("](").append(id(name)).append(")\n");
            pages.add(new HelpPage(id(name), chapter, title, TEXTS.get(topic + "_" + name + "_text")));
        }
        pages.addFirst(new HelpPage(chapter.id(), chapter, TEXTS.get(chapter.id() + "_title"), overview.toString()));
        return pages;
    }
}
