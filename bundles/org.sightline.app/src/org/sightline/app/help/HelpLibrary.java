/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sightline.app.help.HelpPage.Chapter;

/** All pages of the help, in reading order. What is known elsewhere, such as the rules, is taken from there. */
public final class HelpLibrary {

    private static final int TITLE = 4;

    private final Map<String, HelpPage> pages = new LinkedHashMap<>();

    /** @param commands the commands of the workbench */
    HelpLibrary(List<CommandPages.Entry> commands) {
        List<List<HelpPage>> chapters = List.of(WrittenPages.WORDS.all(), NotationPages.all(), ElementPages.all(), RulePages.all(),
                CommandPages.of(commands), WrittenPages.VIEWS.all());
        chapters.forEach(chapter -> chapter.forEach(page -> pages.put(page.id(), page)));
    }

    /**
     * @param id of a page
     * @return the page; empty if there is none
     */
    Optional<HelpPage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** @return all pages */
    List<HelpPage> pages() {
        return List.copyOf(pages.values());
    }

    /**
     * @param chapter a part of the help
     * @return its pages, without the overview
     */
    List<HelpPage> pages(Chapter chapter) {
        return pages.values().stream().filter(page -> page.chapter() == chapter && !page.id().equals(chapter.id())).toList();
    }

    /**
     * Finds pages that hold all words of a question; a word may be the beginning of one on the page.
     *
     * @param question what a user typed
     * @return the pages, those with the words in their titles first; none for an empty question
     */
    List<HelpPage> find(String question) {
        List<String> words = List.of(question.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (question.isBlank()) {
            return List.of();
        }
        Map<HelpPage, Integer> found = new LinkedHashMap<>();
        for (HelpPage page : pages.values()) {
            int weight = weight(page, words);
            if (weight > 0) {
                found.put(page, weight);
            }
        }
        List<HelpPage> sorted = new ArrayList<>(found.keySet());
        sorted.sort(Comparator.comparing(found::get).reversed());
        return sorted;
    }

    private static int weight(HelpPage page, List<String> words) {
        String title = " " + page.title().toLowerCase(Locale.ROOT);
        String text = " " + HelpMarkup.plain(page.text()).toLowerCase(Locale.ROOT);
        int sum = 0;
        for (String word : words) {
            int weight = beginsWord(title, word) ? TITLE : beginsWord(text, word) ? 1 : 0;
            if (weight == 0) {
                return 0;
            }
            sum += weight;
        }
        return title.strip().equals(String.join(" ", words)) ? sum + TITLE : sum;
    }

    private static boolean beginsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
