/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sightline.app.help.HelpPage.Chapter;
import org.sightline.model.messages.MessageBundle;

/** All commands with their keys, by category. */
final class CommandPages {

    /** How the ids of these pages begin. */
    static final String PREFIX = "commands/";

    private static final MessageBundle TEXTS = MessageBundle.of(CommandPages.class);

    /**
     * A command of the workbench.
     *
     * @param category what it belongs to, in the user's words
     * @param name in the user's words
     * @param description one sentence; empty if there is none
     * @param key as a user would read it; empty if it has none
     */
    record Entry(String category, String name, String description, String key) {
    }

    private CommandPages() {
    }

    static List<HelpPage> of(List<Entry> entries) {
        Map<String, List<Entry>> categories = new TreeMap<>();
        entries.forEach(each -> categories.computeIfAbsent(each.category(), key -> new ArrayList<>()).add(each));
        List<HelpPage> pages = new ArrayList<>();
        StringBuilder overview = new StringBuilder(TEXTS.get("commands_introduction")).append("\n");
        categories.forEach((category, commands) -> {
            String id = PREFIX + category.replaceAll("\\W+", "-");
            overview.append("- [").append(category).append("](").append(id).append(")\n");
            pages.add(new HelpPage(id, Chapter.COMMANDS, category, text(commands)));
        });
        pages.addFirst(new HelpPage(Chapter.COMMANDS.id(), Chapter.COMMANDS, TEXTS.get("commands_title"), overview.toString()));
        return pages;
    }

    private static String text(List<Entry> commands) {
        StringBuilder text = new StringBuilder();
        commands.stream().sorted((one, other) -> one.name().compareToIgnoreCase(other.name())).forEach(each -> {
            text.append("- *").append(each.name()).append("*");
            if (!each.key().isEmpty()) {
                text.append(" `").append(each.key()).append("`");
            }
            if (!each.description().isBlank()) {
                text.append(": ").append(each.description());
            }
            text.append("\n");
        });
        return text.toString();
    }
}
