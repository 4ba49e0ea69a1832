/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;

class QuickFixTest {

    private final Lane lane = SightlineFactory.eINSTANCE.createLane();
    private final Lane other = SightlineFactory.eINSTANCE.createLane();
    private final Activity step = SightlineFactory.eINSTANCE.createActivity();
    private final Change rename = Change.set(step, Literals.NAMED_ELEMENT__NAME, "Pack");
    private final Change removal;

    QuickFixTest() {
        lane.getNodes().add(step);
        removal = Change.remove(lane, Literals.LANE__NODES, step);
    }

    @Test
    void previewOfARemoval_saysNothingOfWhatIsWithinIt() {
        assertEquals(List.of(removal), new QuickFix("Delete", List.of(rename, removal)).preview());
    }

    @Test
    void previewOfAMove_saysWhatElseChangesInWhatIsMoved() {
        Change arrival = Change.add(other, Literals.LANE__NODES, 0, step);

        assertEquals(List.of(removal, arrival, rename), new QuickFix("Move", List.of(removal, arrival, rename)).preview());
    }

    @Test
    void preview_changesNothing() {
        new QuickFix("Delete", List.of(rename, removal)).preview();

        assertEquals(lane, step.eContainer());
        assertNull(step.getName());
    }
}
