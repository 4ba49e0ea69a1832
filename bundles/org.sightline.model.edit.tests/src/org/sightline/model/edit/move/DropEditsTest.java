/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.edit.Sketch;

class DropEditsTest {

    private static final int MOVE = 2;
    private static final float ABOVE = 0.1f;
    private static final float ON = 0.5f;
    private static final float BELOW = 0.9f;

    private final Sketch sketch = new Sketch();
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.stock);

    private Command drop(Collection<?> dragged, Object target, float location) {
        return DragAndDropCommand.create(sketch.domain, target, location, MOVE, MOVE, dragged);
    }

    @Test
    void steps_goBeforeBehindAndInto() {
        sketch.edit(drop(List.of(b), c, ABOVE));
        assertEquals("b, c", Sketch.nodes(sketch.stock));

        sketch.edit(drop(List.of(b), c, BELOW));
        assertEquals("c, b", Sketch.nodes(sketch.stock));

        sketch.edit(drop(List.of(a), c, BELOW));
        assertEquals("c, a, b", Sketch.nodes(sketch.stock));

        sketch.edit(drop(List.of(c, b), sketch.sales, ON));
        assertEquals("c, b", Sketch.nodes(sketch.sales));
    }

    @Test
    void flows_followTheLanes() {
        sketch.flow(a, b);

        sketch.edit(drop(List.of(b), sketch.customer, ON));

        assertEquals("a ~> b", sketch.flows());
    }

    @Test
    void lanes_goBeforeBehindAndInto() {
        sketch.edit(drop(List.of(sketch.stock), sketch.sales, ABOVE));
        assertEquals(List.of(sketch.customer, sketch.stock, sketch.sales), sketch.process.getLanes());

        sketch.edit(drop(List.of(sketch.stock), sketch.sales, BELOW));
        assertEquals(List.of(sketch.customer, sketch.sales, sketch.stock), sketch.process.getLanes());

        sketch.edit(drop(List.of(sketch.stock), sketch.sales, ON));
        assertEquals(List.of(sketch.stock), sketch.sales.getLanes());

        sketch.edit(drop(List.of(sketch.stock), sketch.process, ON));
        assertEquals(List.of(sketch.customer, sketch.sales, sketch.stock), sketch.process.getLanes());
    }

    @Test
    void customer_staysOnTop() {
        assertTrue(sketch.refusal(drop(List.of(sketch.sales), sketch.customer, ABOVE)).contains("CV05"));
        assertTrue(sketch.refusal(drop(List.of(sketch.sales), sketch.customer, ON)).startsWith("The customer is not a part"));
    }

    @Test
    void stepOnPhase_hasNoPlace() {
        assertFalse(drop(List.of(a), sketch.phase, ON).canExecute());
        assertFalse(drop(List.of(a), sketch.phase, ABOVE).canExecute());
    }

    @Test
    void severalLanes_areNotMovedAtOnce() {
        assertFalse(drop(List.of(sketch.sales, sketch.stock), sketch.process, ON).canExecute());
        assertFalse(drop(List.of(sketch.sales, sketch.stock), sketch.customer, ABOVE).canExecute());
    }
}
