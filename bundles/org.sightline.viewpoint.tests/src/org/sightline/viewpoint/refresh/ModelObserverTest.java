/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.harbour.Harbour;

/** One observer watches the model for all representations, however many come and go. */
class ModelObserverTest {

    private final Harbour harbour = new Harbour();
    private final ViewpointSession session = harbour.open();
    private final EObject vessel = harbour.find("Bo");

    private LiveDiagram open() {
        return LiveDiagram.open(session, session.representation("Map"), harbour.root()).orElseThrow();
    }

    private void rename(String name) {
        Harbour.set(vessel, "name", name);
    }

    @Test
    void change_isToldToAllThatAreOpen() {
        LiveDiagram closed = open();
        try (LiveDiagram first = open(); LiveDiagram second = open()) {
            closed.close();
            rename("Bob");
            assertTrue(first.isBehind());
            assertTrue(second.isBehind());
            assertFalse(closed.isBehind());
        }
    }

    @Test
    void diagramOpenedAfterTheLastWasClosed_isToldWithoutAnotherWalk() {
        open().close();
        List<Adapter> adapters = List.copyOf(vessel.eAdapters());
        assertEquals(1, adapters.size());
        session.observer().add(new Dependencies(session.context()));
        assertEquals(adapters, vessel.eAdapters());
        try (LiveDiagram live = open()) {
            assertEquals(adapters, vessel.eAdapters());
            rename("Bob");
            assertTrue(live.isBehind());
        }
    }

    @Test
    void elementsAddedWhileNothingIsOpen_areWatched() {
        open().close();
        EObject tug = harbour.named("Tug", "Tim");
        Harbour.values(harbour.find("South"), "berths").add(tug);
        try (LiveDiagram live = open()) {
            Harbour.set(tug, "name", "Tom");
            assertTrue(live.isBehind());
        }
    }

    @Test
    void closedObserver_leavesTheModelAlone() {
        LiveDiagram live = open();
        assertTrue(session.observer().isWatching());
        session.observer().close();
        assertEquals(List.of(), vessel.eAdapters());
        assertEquals(List.of(), harbour.root().eResource().eAdapters());
        assertFalse(session.observer().isWatching());
        rename("Bob");
        assertFalse(live.isBehind());
        live.close();
        try (LiveDiagram again = open()) {
            rename("Bill");
            assertTrue(again.isBehind());
        }
    }
}
