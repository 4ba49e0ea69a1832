/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import org.sightline.io.OutputException;
import org.sightline.io.diagrams.DiagramBook;
import org.sightline.io.diagrams.LayoutWriter;
import org.sightline.io.drafts.DraftContent;
import org.sightline.io.drafts.DraftSchedule;
import org.sightline.io.model.ModelSnapshot;
import org.sightline.io.model.ModelWriter;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.identity.RandomUuids;
import org.sightline.ui.document.ModelDocument;

/**
 * The drafts of one open document. A draft is a snapshot of the model, taken in slices of some milliseconds between which the user can
 * go on; an edit in between starts it over. Text and file are made of it in the background.
 */
final class DocumentDrafts {

    private static final long SLICE_NANOS = 8_000_000;
    private static final int PATIENCE = 20;

    /** What to write of a document, in any thread. */
    interface Content {

        DraftContent make() throws OutputException;
    }

    private final ModelDocument document;
    private final String session = RandomUuids.next();
    private final DraftSchedule schedule;
    private ModelSnapshot snapshot;
    private long snapshotRevision;
    private int restarts;
    private boolean hasDrafts;
    private boolean hasBeenDirty;

    DocumentDrafts(ModelDocument document, Clock clock, Supplier<Duration> interval) {
        this.document = document;
        this.schedule = new DraftSchedule(clock, interval);
    }

    String session() {
        return session;
    }

    ModelDocument document() {
        return document;
    }

    boolean isDue() {
        return snapshot != null || schedule.isDue(document.revision(), document.isDirty());
    }

    /**
     * Goes on with the draft that is due, for some milliseconds; at once if the user has not paused for a long time.
     *
     * @return what to write once the snapshot is complete; null before
     */
    Content advance() {
        if (snapshot == null || snapshotRevision != document.revision()) {
            restarts = snapshot == null ? 0 : restarts + 1;
            snapshot = new ModelSnapshot(document.portfolio());
            snapshotRevision = document.revision();
        }
        return snapshot.advance(restarts > PATIENCE ? Long.MAX_VALUE : SLICE_NANOS) ? complete(snapshot.portfolio()) : null;
    }

    /** @return what to write of the document as it is now */
    Content now() {
        return complete(ModelSnapshot.of(document.portfolio()));
    }

    private Content complete(Portfolio copy) {
        snapshot = null;
        hasDrafts = true;
        schedule.drafted(document.revision());
        DiagramBook diagrams = document.diagrams().snapshot();
        Path file = document.file();
        return () -> new DraftContent(ModelWriter.bytes(copy, file), LayoutWriter.text(diagrams).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Tells whether there are drafts of what has been saved or undone since. One before a step stays until the step has been made.
     *
     * @return whether there are; they are forgotten then
     */
    boolean takeOutdated() {
        hasBeenDirty |= document.isDirty();
        boolean isOutdated = hasDrafts && hasBeenDirty && !document.isDirty();
        if (isOutdated) {
            hasDrafts = false;
            hasBeenDirty = false;
        }
        return isOutdated;
    }
}
