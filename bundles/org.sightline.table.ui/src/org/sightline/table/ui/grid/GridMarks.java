/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.grid;

import java.util.List;
import java.util.Optional;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.Severity;
import org.sightline.validation.live.Marker;
import org.sightline.validation.live.Markers;
import org.sightline.viewpoint.table.Line;

/** The findings about what the lines of a table show. */
final class GridMarks implements AutoCloseable {

    private final Optional<LiveValidation> validation;
    private final Runnable listener;
    private Markers shown = Markers.NONE;

    /**
     * @param validation the findings; empty if there are none
     * @param changed told when other lines are marked
     */
    GridMarks(Optional<LiveValidation> validation, Runnable changed) {
        this.validation = validation;
        listener = () -> update(changed);
        validation.ifPresent(each -> {
            shown = each.markers();
            each.addListener(listener);
        });
    }

    private void update(Runnable changed) {
        Markers now = validation.map(LiveValidation::markers).orElse(Markers.NONE);
        boolean isDifferent = !now.differences(shown).isEmpty();
        shown = now;
        if (isDifferent) {
            changed.run();
        }
    }

    /** The worst finding about a line; about a group that is closed, also those about what lies in it. */
    Optional<Severity> severity(Line line) {
        Optional<Severity> own = shown.at(line.element()).map(Marker::severity);
        return line.lines().isEmpty() ? own.or(() -> shown.worstWithin(line.element())) : own;
    }

    /** What the findings about a line say, the worst first. */
    List<String> messages(Line line) {
        return shown.at(line.element()).map(Marker::messages).orElse(List.of());
    }

    @Override
    public void close() {
        validation.ifPresent(each -> each.removeListener(listener));
    }
}
