/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.DiagramPlan;
import org.sightline.viewpoint.diagram.DiagramState;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.harbour.Harbour;
import org.sightline.viewpoint.specification.Description;

/** Memory does not grow with the number of edits. */
class MemoryTest {

    private static final int EDITS = 6000;

    @Test
    void removedElements_areForgotten() {
        Harbour harbour = new Harbour();
        ViewpointSession session = harbour.open();
        List<WeakReference<EObject>> removed = new ArrayList<>();
        try (LiveDiagram live = LiveDiagram.open(session, session.representation("Map"), harbour.root()).orElseThrow()) {
            List<EObject> berths = Harbour.values(harbour.find("South"), "berths");
            for (int i = 0; i < EDITS; i++) {
                EObject vessel = harbour.named("Tug", "t" + i);
                berths.add(vessel);
                live.refresh();
                berths.remove(vessel);
                live.refresh();
                removed.add(new WeakReference<>(vessel));
            }
            long held = held(removed);
            assertTrue(held < EDITS / 2, held + " of " + EDITS + " removed elements are still held");
        }
    }

    private static long held(List<WeakReference<EObject>> references) {
        long held = references.size();
        for (int i = 0; i < 5 && held > 0; i++) {
            System.gc();
            held = references.stream().filter(each -> each.get() != null).count();
        }
        return held;
    }

    @Test
    void plansOfFormerStates_areForgotten() {
        Harbour harbour = new Harbour();
        ViewpointSession session = harbour.open();
        Description description = session.representation("Map");
        DiagramState state = DiagramState.initial(description);
        List<WeakReference<DiagramPlan>> plans = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            plans.add(new WeakReference<>(session.plan(description, state.filter("f" + i))));
        }
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        long held = plans.stream().filter(each -> each.get() != null).count();
        assertTrue(held < 100, held + " plans are still held");
        assertSame(session.plan(description, state), session.plan(description, state));
    }

    @Test
    void refreshWithoutAChange_givesTheSameObjectEachTime() {
        Harbour harbour = new Harbour();
        ViewpointSession session = harbour.open();
        try (LiveDiagram live = LiveDiagram.open(session, session.representation("Map"), harbour.root()).orElseThrow()) {
            assertSame(RepresentationChange.none(), live.refresh());
            assertSame(RepresentationChange.none(), live.refresh());
        }
    }
}
