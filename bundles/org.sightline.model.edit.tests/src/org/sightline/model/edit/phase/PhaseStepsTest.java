/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CommandParameter;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ModelEdits;
import org.sightline.model.edit.Sketch;
import org.sightline.model.edit.connect.ConnectEdits;

/** Steps come into phases of themselves. */
class PhaseStepsTest {

    private final Sketch sketch = new Sketch();
    private final ConnectEdits connecting = new ConnectEdits(sketch.domain);
    private final Activity a = sketch.step("a", sketch.customer);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.stock);

    private Phase newPhase(boolean anyTime) {
        Phase fresh = sketch.make.createPhase();
        fresh.setChangeBus(anyTime);
        CommandParameter place = new CommandParameter(null, SightlinePackage.Literals.CUSTOMER_PROCESS__PHASES, fresh);
        Command creation = new ModelEdits(sketch.domain).create(sketch.process, place, List.of());
        return sketch.edit(Phase.class, creation);
    }

    @Test
    void firstPhase_takesAllStepsAtOnce() {
        sketch.process.getPhases().clear();

        Phase first = newPhase(false);

        assertEquals(List.of(first, first, first), List.of(a.getPhase(), b.getPhase(), c.getPhase()));
    }

    @Test
    void furtherPhase_takesNone() {
        newPhase(false);

        assertNull(a.getPhase());
    }

    @Test
    void changeBus_takesNone() {
        sketch.process.getPhases().clear();

        newPhase(true);

        assertNull(a.getPhase());
    }

    @Test
    void joinedStep_followsItsPredecessorWithAllThatHangsOnIt() {
        sketch.flow(b, c);
        a.setPhase(sketch.phase);

        sketch.edit(connecting.connect(a, b));

        assertSame(sketch.phase, b.getPhase());
        assertSame(sketch.phase, c.getPhase());
    }

    @Test
    void stepBeforeOthers_comesIntoTheirPhase() {
        b.setPhase(sketch.phase);

        sketch.edit(connecting.connect(a, b));

        assertSame(sketch.phase, a.getPhase());
    }

    @Test
    void stepWithAPhase_keepsIt() {
        Phase second = sketch.make.createPhase();
        sketch.process.getPhases().add(second);
        a.setPhase(sketch.phase);
        b.setPhase(second);

        sketch.edit(connecting.connect(a, b));

        assertSame(second, b.getPhase());
    }

    @Test
    void movedEnd_followsTheNewStep() {
        SequenceFlow flow = sketch.flow(b, c);
        Activity late = sketch.step("late", sketch.stock);
        b.setPhase(sketch.phase);

        sketch.edit(connecting.reconnectTarget(flow, late));

        assertSame(sketch.phase, late.getPhase());
        assertNull(c.getPhase());
    }
}
