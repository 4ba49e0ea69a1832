/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.history;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.edit.EditHistory;
import org.sightline.model.edit.EditHistory.Step;
import org.sightline.model.messages.MessageBundle;

/**
 * A state of a model that one can go to: as it was opened, or after a step.
 *
 * @param position how many steps are done then
 * @param text what was done last
 * @param isDone whether that is done now
 * @param isCurrent whether it is the state now
 * @param isSaved whether it is what the file has
 */
record HistoryLine(int position, String text, boolean isDone, boolean isCurrent, boolean isSaved) {

    private static final MessageBundle TEXTS = MessageBundle.of(HistoryLine.class);

    /**
     * @param history of a model
     * @param differsFromFile whether the file has nothing of it, as with a recovered draft
     * @return its states, the oldest first
     */
    static List<HistoryLine> of(EditHistory history, boolean differsFromFile) {
        List<HistoryLine> lines = new ArrayList<>();
        List<Step> steps = history.steps();
        for (int i = 0; i <= steps.size(); i++) {
            String text = i == 0 ? TEXTS.get("history_opened") : steps.get(i - 1).label();
            boolean isSaved = !differsFromFile && history.savedPosition().orElse(-1) == i;
            lines.add(new HistoryLine(i, text, i <= history.position(), i == history.position(), isSaved));
        }
        return lines;
    }

    /** @return in words where it stands: now, saved, taken back */
    String state() {
        String when = isCurrent ? TEXTS.get("history_now") : isDone ? "" : TEXTS.get("history_undone");
        String saved = isSaved ? TEXTS.get("history_saved") : "";
        return when.isEmpty() || saved.isEmpty() ? when + saved : TEXTS.get("history_both", when, saved);
    }
}
