/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import java.time.Instant;

/**
 * The running program to which a draft belongs. While it runs, nobody else is offered the draft.
 *
 * @param process its number
 * @param start when it was started, in milliseconds, since numbers are used again; 0 if the system does not tell
 */
public record DraftOwner(long process, long start) {

    /** @return this program */
    public static DraftOwner current() {
        return of(ProcessHandle.current());
    }

    private static DraftOwner of(ProcessHandle process) {
        return new DraftOwner(process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /** @return whether it still runs */
    boolean isRunning() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).map(DraftOwner::of).filter(this::equals).isPresent();
    }
}
