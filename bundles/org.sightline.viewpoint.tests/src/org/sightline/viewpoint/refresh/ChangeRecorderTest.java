/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeRecorderTest {

    private final ChangeRecorder<Part> recorder = new ChangeRecorder<>();
    private final Part one = new Part();
    private final Part two = new Part();

    @Test
    void whatIsMadeBeforeTheStart_isNoChange() {
        recorder.added(one);
        recorder.changed(one);
        recorder.removed(two);
        recorder.rearranged();
        recorder.start();
        assertSame(RepresentationChange.none(), recorder.take());
    }

    @Test
    void aPart_isToldOnlyOnce() {
        recorder.start();
        recorder.changed(one);
        recorder.added(one);
        recorder.changed(two);
        recorder.removed(two);
        assertEquals(new RepresentationChange<>(List.of(one), List.of(two), List.of(), false), recorder.take());
    }

    @Test
    void whatCameAndWent_isNotToldAtAll() {
        recorder.start();
        recorder.added(one);
        recorder.removed(one);
        assertTrue(recorder.take().isEmpty());
    }

    @Test
    void whatIsOver_hasNotChanged() {
        recorder.start();
        recorder.changed(one);
        recorder.changed(two);
        one.end();
        assertEquals(List.of(two), recorder.take().changed());
    }

    @Test
    void aChangeThatWasTaken_isNotToldAgain() {
        recorder.start();
        recorder.added(one);
        recorder.rearranged();
        assertEquals(new RepresentationChange<>(List.of(one), List.of(), List.of(), true), recorder.take());
        assertTrue(recorder.take().isEmpty());
    }

    private static final class Part extends Computation {
    }
}
