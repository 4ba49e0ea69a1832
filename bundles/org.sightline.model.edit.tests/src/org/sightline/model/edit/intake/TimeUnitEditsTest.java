/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.sightline.io.templates.Templates;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.edit.Board;

class TimeUnitEditsTest {

    private final Board board = Board.of(Templates.instantiate("complaint"));
    private final Activity step = board.all(Activity.class).get(0);

    private Command convert(TimeUnit unit) {
        return new TimeUnitEdits(board.domain).convert(board.portfolio, unit);
    }

    @Test
    void timesOfTheModel_lastAsLongAsBefore() {
        step.setStandardTime(90.0);
        String before = board.state();
        Command convert = convert(TimeUnit.HOUR);
        assertEquals("Convert times into hours", convert.getLabel());
        assertEquals(before, board.state());

        assertTrue(board.run(convert));
        assertEquals(1.5, step.getStandardTime());
        assertEquals(TimeUnit.HOUR, board.portfolio.getTimeUnit());
        assertEquals(List.of(), board.faults());

        board.assertUndoneAndRedone(before);
    }

    @Test
    void timeThatCannotBeToldInTheUnit_refusesTheEditAndIsNamed() {
        step.setWaitTime(SightlineFactory.eINSTANCE.createPoissonDistribution());
        String before = board.state();
        Command convert = convert(TimeUnit.HOUR);

        assertFalse(board.run(convert));
        assertTrue(convert.getDescription().contains(step.getName()), convert.getDescription());
        assertEquals(before, board.state());
    }
}
