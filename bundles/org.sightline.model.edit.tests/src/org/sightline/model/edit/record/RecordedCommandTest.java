/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.Sketch;

class RecordedCommandTest {

    private final Sketch sketch = new Sketch();
    private final Activity a = sketch.step("a", sketch.sales);
    private final Activity b = sketch.step("b", sketch.sales);
    private final Activity c = sketch.step("c", sketch.stock);

    private void edit(Runnable change) {
        sketch.edit(sketch.domain.recorded("edit", () -> {
            change.run();
            return List.of(a);
        }));
    }

    @Test
    void lists_comeBackInTheirOrder() {
        edit(() -> {
            sketch.sales.getNodes().add(0, c);
            sketch.sales.getNodes().move(0, 2);
            a.getTags().addAll(List.of("x", "y", "z"));
        });
        edit(() -> {
            a.getTags().removeAll(List.of("x", "z"));
            a.getTags().set(0, "w");
            a.getTags().add(0, "v");
        });
        edit(() -> a.getTags().clear());
        edit(() -> ECollections.sort(sketch.sales.getNodes(), (one, other) -> one.getName().compareTo(other.getName())));
    }

    @Test
    void endsOfFlows_comeBackInTheOrderAtTheirNodes() {
        sketch.flow(a, b);
        SequenceFlow middle = sketch.flow(a, c);
        sketch.flow(a, b);

        edit(() -> middle.setSource(b));
        edit(() -> {
            c.getIncoming().clear();
            middle.setTarget(c);
            a.getOutgoing().add(0, middle);
        });
    }

    @Test
    void contents_comeBackWhereverTheyMoved() {
        a.setProcessingTime(sketch.make.createFloatingParameter());

        edit(() -> b.setWaitTime(a.getProcessingTime()));
        edit(() -> {
            Activity fresh = sketch.make.createActivity();
            sketch.stock.getNodes().add(fresh);
            fresh.setProcessingTime(b.getWaitTime());
            fresh.setProcessBody(sketch.make.createProcessBody());
            fresh.getProcessBody().getNodes().addAll(sketch.sales.getNodes());
        });
    }

    @Test
    void whatIsChangedAfterItIsGone_comesBackAsItWas() {
        a.setChannel(sketch.phone);
        a.getTags().add("x");

        edit(() -> {
            sketch.sales.getNodes().remove(a);
            a.setChannel(null);
            a.getTags().clear();
            sketch.stock.getNodes().add(a);
            sketch.stock.getNodes().remove(a);
        });
        sketch.domain.getCommandStack().undo();

        assertSame(sketch.phone, a.getChannel());
        assertEquals(List.of("x"), a.getTags());
    }

    @Test
    void failure_takesEverythingBack() {
        String before = sketch.board.state();
        Command command = sketch.domain.recorded("edit", () -> {
            a.setName("changed");
            sketch.sales.getNodes().remove(b);
            throw new IllegalStateException("on purpose");
        });

        assertThrows(IllegalStateException.class, command::execute);

        assertEquals(before, sketch.board.state());
        assertEquals(List.of(), sketch.board.indexFaults());
    }

    @Test
    void recordingWithinARecording_isAnError() {
        Command command = sketch.domain.recorded("outer", () -> {
            sketch.domain.recorded("inner", List::of).execute();
            return List.of();
        });

        assertThrows(IllegalStateException.class, command::execute);
    }
}
