/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** What a draft says about itself, as the text that lies in its file. */
final class DraftNote {

    private static final String SESSION = "session";
    private static final String FILE = "file";
    private static final String WRITTEN = "written";
    private static final String REASON = "reason";
    private static final String BASED_ON = "basedOn";
    private static final String PROCESS = "process";
    private static final String PROCESS_START = "processStart";

    private DraftNote() {
    }

    static String text(Draft draft) {
        Properties note = new Properties();
        note.setProperty(SESSION, draft.session());
        note.setProperty(FILE, draft.file().toString());
        note.setProperty(WRITTEN, draft.written().toString());
        note.setProperty(REASON, draft.reason().name());
        draft.basedOn().ifPresent(instant -> note.setProperty(BASED_ON, instant.toString()));
        note.setProperty(PROCESS, Long.toString(draft.owner().process()));
        note.setProperty(PROCESS_START, Long.toString(draft.owner().start()));
        StringWriter text = new StringWriter();
        try {
            note.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }

    /** @throws IOException if the text is not that of a draft */
    static Draft read(Path place, String text) throws IOException {
        Properties note = new Properties();
        note.load(new StringReader(text));
        try {
            return new Draft(place, value(note, SESSION), Path.of(value(note, FILE)), Instant.parse(value(note, WRITTEN)),
                    DraftReason.valueOf(value(note, REASON)), Optional.ofNullable(note.getProperty(BASED_ON)).map(Instant::parse),
                    new DraftOwner(Long.parseLong(value(note, PROCESS)), Long.parseLong(value(note, PROCESS_START))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
    }

    private static String value(Properties note, String key) throws IOException {
        String value = note.getProperty(key);
        if (value == null) {
            throw new IOException("No " + key);
        }
        return value;
    }
}
