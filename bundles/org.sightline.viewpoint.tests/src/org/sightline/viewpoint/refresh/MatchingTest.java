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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sightline.viewpoint.harbour.Harbour;

/** A matching gives the same values whether it is told where its list has changed or has to look for itself. */
class MatchingTest {

    private final Harbour harbour = new Harbour();
    private final EObject pier = harbour.named("Pier", "P");
    private final List<EObject> berths = Harbour.values(pier, "berths");
    private final List<String> dropped = new ArrayList<>();

    /** Collects where a list has changed, as the engine does between two refreshes. */
    private static final class Changes extends AdapterImpl {

        private ListChange sum;

        @Override
        public void notifyChanged(Notification notification) {
            ListChange change = ListChange.of(notification);
            sum = sum == null ? change : sum.and(change);
        }

        private ListChange take() {
            ListChange taken = sum;
            sum = null;
            return taken;
        }
    }

    private void vessels(int count) {
        for (int i = 0; i < count; i++) {
            berths.add(harbour.named(i % 3 == 0 ? "Tug" : "Freighter", "v" + i));
        }
    }

    /** Tugs are refused. */
    private static String value(EObject vessel) {
        return vessel.eClass().getName().equals("Tug") ? null : new String((String) Harbour.get(vessel, "name"));
    }

    private void edit(Random random, int number) {
        int size = berths.size();
        switch (random.nextInt(size < 2 ? 1 : 5)) {
            case 0 -> berths.add(random.nextInt(size + 1), harbour.named(random.nextBoolean() ? "Tug" : "Freighter", "n" + number));
            case 1 -> berths.remove(random.nextInt(size));
            case 2 -> ((org.eclipse.emf.common.util.EList<EObject>) berths).move(random.nextInt(size), random.nextInt(size));
            case 3 -> berths.set(random.nextInt(size), harbour.named("Freighter", "s" + number));
            default -> berths.removeAll(List.of(berths.get(0), berths.get(size - 1)));
        }
    }

    @Property(tries = 200)
    void values_areThoseOfAFreshMatching(@ForAll Random random) {
        MatchingTest each = new MatchingTest();
        each.vessels(random.nextInt(12));
        Changes changes = new Changes();
        each.pier.eAdapters().add(changes);
        Matching<String> matching = new Matching<>();
        matching.update(each.berths, null, MatchingTest::value, each.dropped::add);
        for (int round = 0; round < 8; round++) {
            List<String> before = List.copyOf(matching.values());
            for (int i = random.nextInt(4); i >= 0; i--) {
                each.edit(random, round * 10 + i);
            }
            boolean changed = matching.update(each.berths, changes.take(), MatchingTest::value, each.dropped::add);
            Matching<String> fresh = new Matching<>();
            fresh.update(each.berths, null, MatchingTest::value, gone -> {
            });
            assertEquals(fresh.values(), matching.values());
            assertTrue(changed || before.equals(matching.values()));
        }
    }

    @Test
    void elementThatStays_keepsItsValue() {
        vessels(5);
        Matching<String> matching = new Matching<>();
        matching.update(berths, null, MatchingTest::value, dropped::add);
        List<String> before = List.copyOf(matching.values());
        EObject added = harbour.named("Freighter", "new");
        berths.add(2, added);
        assertTrue(matching.update(berths, new ListChange(2, 3, 1), MatchingTest::value, dropped::add));
        assertTrue(before.get(0) == matching.values().get(0) && before.get(1) == matching.values().get(2));
        assertEquals(List.of(), dropped);
    }

    @Test
    void wrongHint_isNotBelieved() {
        vessels(6);
        Matching<String> matching = new Matching<>();
        matching.update(berths, null, MatchingTest::value, dropped::add);
        berths.remove(0);
        berths.add(harbour.named("Freighter", "last"));
        assertTrue(matching.update(berths, new ListChange(3, 2, 0), MatchingTest::value, dropped::add));
        assertEquals(List.of("v1", "v2", "v4", "v5", "last"), matching.values());
    }

    @Test
    void unchangedList_changesNothing() {
        vessels(4);
        Matching<String> matching = new Matching<>();
        matching.update(berths, null, MatchingTest::value, dropped::add);
        assertFalse(matching.update(berths, null, MatchingTest::value, dropped::add));
    }
}
