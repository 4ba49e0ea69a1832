/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.sightline.model.messages.MessageBundle;

/**
 * A step of the guided tour.
 *
 * @param id by which its texts are found
 * @param deed what "Show me" does
 * @param subject of the deed; empty if it needs none
 */
record TourStep(String id, Deed deed, String subject) {

    private static final MessageBundle TEXTS = MessageBundle.of(TourStep.class);
    private static final String SCRIPT = "tour.txt";

    /** What the workbench can show by itself. */
    enum Deed {
        CHART, SELECT, VIEW, COMMAND, INSERT, UNBALANCE, FIX, UNDO
    }

    /** @return the steps of the tour in order */
    static List<TourStep> all() {
        try (BufferedReader script = new BufferedReader(
                new InputStreamReader(TourStep.class.getResourceAsStream(SCRIPT), StandardCharsets.UTF_8))) {
            return script.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(TourStep::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param line of the script: id, deed and, for most deeds, a subject that may have spaces
     * @return the step
     */
    static TourStep parse(String line) {
        String[] words = line.strip().split("\\s+", 3);
        return new TourStep(words[0], Deed.valueOf(words[1].toUpperCase(Locale.ROOT)), words.length > 2 ? words[2] : "");
    }

    String title() {
        return TEXTS.get("tour_" + id + "_title");
    }

    /** @return what there is to see or to learn */
    String text() {
        return TEXTS.get("tour_" + id + "_text");
    }

    /** @return what to press */
    String keys() {
        return TEXTS.get("tour_" + id + "_keys");
    }
}
