/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * When the next draft of a document is due: a while after the first change that neither its file nor a draft has. Belongs to one
 * thread.
 */
public final class DraftSchedule {

    private final Clock clock;
    private final Supplier<Duration> interval;
    private long drafted = -1;
    private Instant changedSince;

    /**
     * @param clock tells the time
     * @param interval how old a change may get without a draft
     */
    public DraftSchedule(Clock clock, Duration interval) {
        this(clock, () -> interval);
    }

    /**
     * @param clock tells the time
     * @param interval how old a change may get without a draft, asked each time
     */
    public DraftSchedule(Clock clock, Supplier<Duration> interval) {
        this.clock = clock;
        this.interval = interval;
    }

    /**
     * @param revision a number that grows with each change of the document
     * @param isDirty whether there are changes that the file does not have
     * @return whether a draft is to be written now
     */
    public boolean isDue(long revision, boolean isDirty) {
        if (!isDirty || revision == drafted) {
            changedSince = null;
            return false;
        }
        if (changedSince == null) {
            changedSince = clock.instant();
        }
        return !clock.instant().isBefore(changedSince.plus(interval.get()));
    }

    /** @param revision the revision of which there is a draft now, or of which one was tried */
    public void drafted(long revision) {
        drafted = revision;
        changedSince = null;
    }
}
