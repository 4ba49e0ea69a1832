/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.sightline.io.RefusedInputException;
import org.sightline.io.drafts.Draft;
import org.sightline.io.drafts.DraftComparison;
import org.sightline.io.model.ModelReader;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;

/** What a person reads about a draft, to decide what to do with it. */
final class DraftTexts {

    private static final MessageBundle TEXTS = MessageBundle.of(DraftTexts.class);
    private static final Duration ROUNDING = Duration.ofSeconds(2);
    private static final int NAMED = 3;

    private DraftTexts() {
    }

    static String time(Draft draft) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(draft.written().atZone(ZoneId.systemDefault()));
    }

    static String reason(Draft draft) {
        return TEXTS.get("draft_" + draft.reason());
    }

    /** @return how the draft compares with the file as it is now; costs reading the file */
    static String summary(Draft draft, Portfolio content) {
        Path file = draft.file();
        if (!Files.exists(file)) {
            return TEXTS.get("summary_fileGone", file);
        }
        try {
            DraftComparison comparison = DraftComparison.of(ModelReader.read(file).portfolio(), content);
            String differences = comparison.isEmpty() ? TEXTS.get("summary_same") : differences(comparison);
            return wasSavedSince(draft) ? TEXTS.get("summary_savedSince", differences) : differences;
        } catch (RefusedInputException e) {
            return TEXTS.get("summary_fileRefused", e.getProblems().get(0).message());
        }
    }

    private static String differences(DraftComparison comparison) {
        return List.of(line("summary_added", comparison.added()), line("summary_changed", comparison.changed()),
                line("summary_removed", comparison.removed())).stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String line(String key, List<ModelElement> elements) {
        if (elements.isEmpty()) {
            return "";
        }
        String names = elements.stream().limit(NAMED).map(ElementLabels::text).collect(Collectors.joining(", "));
        return TEXTS.get(key, elements.size(), elements.size() > NAMED ? TEXTS.get("summary_andMore", names) : names);
    }

    private static boolean wasSavedSince(Draft draft) {
        try {
            Instant now = Files.getLastModifiedTime(draft.file()).toInstant();
            return draft.basedOn().map(known -> now.isAfter(known.plus(ROUNDING))).orElse(true);
        } catch (IOException e) {
            return false;
        }
    }
}
