/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.io.model.ModelSnapshot;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

class DraftComparisonTest {

    private static final SightlineFactory MAKE = SightlineFactory.eINSTANCE;

    private final Portfolio file = MAKE.createPortfolio();
    private Portfolio draft;

    @BeforeEach
    void make() {
        CustomerProcess process = MAKE.createCustomerProcess();
        file.getProcesses().add(process);
        for (int i = 0; i < 2; i++) {
            Lane lane = MAKE.createLane();
            process.getLanes().add(lane);
            Activity step = MAKE.createActivity();
            step.setName("Step " + i);
            lane.getNodes().add(step);
        }
        draft = ModelSnapshot.of(file);
    }

    private static Lane lane(Portfolio portfolio, int index) {
        return portfolio.getProcesses().get(0).getLanes().get(index);
    }

    @Test
    void sameModel_hasNoDifference() {
        assertTrue(DraftComparison.of(file, draft).isEmpty());
    }

    @Test
    void addedRemovedAndChangedElements_areTold() {
        Activity added = MAKE.createActivity();
        lane(draft, 0).getNodes().add(added);
        lane(draft, 1).getNodes().clear();
        lane(draft, 0).getNodes().get(0).setName("Renamed");

        DraftComparison comparison = DraftComparison.of(file, draft);

        assertEquals(List.of(added), comparison.added());
        assertEquals(List.of(lane(file, 1).getNodes().get(0)), comparison.removed());
        assertEquals(List.of(lane(draft, 0).getNodes().get(0)), comparison.changed());
    }

    @Test
    void movedElement_isChanged() {
        lane(draft, 1).getNodes().add(lane(draft, 0).getNodes().get(0));

        DraftComparison comparison = DraftComparison.of(file, draft);

        assertEquals(List.of(lane(draft, 1).getNodes().get(1)), comparison.changed());
        assertEquals(List.of(), comparison.added());
    }
}
