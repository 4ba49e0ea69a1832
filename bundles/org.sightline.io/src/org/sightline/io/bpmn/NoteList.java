/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.model.messages.MessageBundle;

/** Collects the notes of one import: single ones, and counted ones for things that come by the hundred. */
final class NoteList {

    private static final MessageBundle TEXTS = MessageBundle.of(BpmnImporter.class);

    private final List<ImportNote> single = new ArrayList<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private static final class Tally {
        private final String key;
        private final ImportNote.Kind kind;
        private final String element;
        private final int line;
        private int count;

        Tally(String key, ImportNote.Kind kind, String element, int line) {
            this.key = key;
            this.kind = kind;
            this.element = element;
            this.line = line;
        }

        ImportNote note() {
            return new ImportNote(kind, element, "", "", line, count, TEXTS.get(key, element, count));
        }
    }

    /**
     * Notes something about one element.
     *
     * @param key of the message; {0} is the element's kind, {1} its name or else its id, then the arguments
     */
    void add(ImportNote.Kind kind, String key, XmlElement element, Object... arguments) {
        String name = Names.of(element);
        Object[] all = new Object[arguments.length + 2];
        all[0] = element.name();
        all[1] = name.isEmpty() ? element.id() : name;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        single.add(new ImportNote(kind, element.name(), name, element.id(), element.line(), 1, TEXTS.get(key, all)));
    }

    /** Notes something about the whole file. */
    void addGeneral(ImportNote.Kind kind, String key, Object... arguments) {
        single.add(new ImportNote(kind, "", "", "", 0, 1, TEXTS.get(key, arguments)));
    }

    /**
     * Counts one more thing of a sort.
     *
     * @param key of the message; {0} is what, {1} how many
     * @param what qualified name of the element or attribute
     * @param line where this one stands
     */
    void count(ImportNote.Kind kind, String key, String what, int line) {
        tallies.computeIfAbsent(key + ' ' + what, k -> new Tally(key, kind, what, line)).count++;
    }

    /** @return all notes: by kind, the single ones of a kind in the order they came before the counted ones */
    List<ImportNote> all() {
        List<ImportNote> all = new ArrayList<>(single);
        tallies.values().forEach(tally -> all.add(tally.note()));
        all.sort((a, b) -> a.kind().compareTo(b.kind()));
        return all;
    }
}
