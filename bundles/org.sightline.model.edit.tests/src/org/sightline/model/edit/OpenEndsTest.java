/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.edit.clipboard.ClipboardEdits;
import org.sightline.model.edit.connect.ConnectEdits;
import org.sightline.model.edit.heal.DeleteEdits;
import org.sightline.model.edit.insert.InsertEdits;
import org.sightline.model.edit.merge.MergeEdits;
import org.sightline.model.edit.move.MoveEdits;
import org.sightline.model.edit.quick.QuickEdits;
import org.sightline.model.edit.retype.RetypeEdits;
import org.sightline.model.edit.subprocess.SubprocessEdits;
import org.sightline.model.editing.move.NodePlace;
import org.sightline.model.editing.node.NodeKind;

/** An imported model may have flows without ends. Every edit beside them is made or refused, and can be taken back. */
class OpenEndsTest {

    /** nothing -> a -> b -> nothing, a -> nothing; the same within a */
    private static final class Open {

        private final Sketch sketch = new Sketch();
        private final Activity a = sketch.step("a", sketch.sales);
        private final Activity b = sketch.step("b", sketch.sales);
        private final SequenceFlow into = sketch.flow(a, a);
        private final SequenceFlow out = sketch.flow(b, b);
        private final SequenceFlow none = sketch.flow(a, b);

        Open() {
            sketch.flow(a, b);
            into.setSource(null);
            out.setTarget(null);
            none.setSource(null);
            none.setTarget(null);
            a.setProcessBody(sketch.make.createProcessBody());
            a.getProcessBody().getNodes().add(NodeKind.START.create());
            a.getProcessBody().getNodes().add(NodeKind.STEP.create());
            SequenceFlow inside = sketch.make.createSequenceFlow();
            inside.setSource(a.getProcessBody().getNodes().get(0));
            a.getProcessBody().getFlows().add(inside);
        }
    }

    private static Map<String, Function<Open, Command>> edits() {
        Map<String, Function<Open, Command>> edits = new LinkedHashMap<>();
        edits.put("delete", open -> new DeleteEdits(open.sketch.domain).delete(List.of(open.a)));
        edits.put("delete flow", open -> new DeleteEdits(open.sketch.domain).delete(List.of(open.none)));
        edits.put("insert", open -> new InsertEdits(open.sketch.domain).insertNew(open.out, NodeKind.STEP));
        edits.put("insert into nothing", open -> new InsertEdits(open.sketch.domain).insertNew(open.none, NodeKind.STEP));
        edits.put("insert step", open -> new InsertEdits(open.sketch.domain).insert((SequenceFlow) open.a.getOutgoing().get(0), open.b));
        edits.put("move", open -> new MoveEdits(open.sketch.domain).move(List.of(open.b), NodePlace.in(open.sketch.stock)));
        edits.put("move to the customer", open -> new MoveEdits(open.sketch.domain).move(List.of(open.a), NodePlace.in(open.sketch.customer)));
        edits.put("close", open -> new ConnectEdits(open.sketch.domain).reconnectTarget(open.out, open.a));
        edits.put("close none", open -> new ConnectEdits(open.sketch.domain).reconnectSource(open.none, open.a));
        edits.put("retype", open -> new RetypeEdits(open.sketch.domain).retype(open.b, NodeKind.DECISION));
        edits.put("retype flow", open -> new RetypeEdits(open.sketch.domain).retype(open.out));
        edits.put("next", open -> new QuickEdits(open.sketch.domain).next(open.b, NodeKind.STEP));
        edits.put("decision", open -> new QuickEdits(open.sketch.domain).decision(open.b));
        edits.put("message", open -> new QuickEdits(open.sketch.domain).message(open.b));
        edits.put("merge", open -> new MergeEdits(open.sketch.domain).merge(List.of(open.a, open.b)));
        edits.put("extract", open -> new SubprocessEdits(open.sketch.domain).extract(List.of(open.b), "box"));
        edits.put("extract to process", open -> new SubprocessEdits(open.sketch.domain).extractToProcess(List.of(open.a, open.b), "box"));
        edits.put("inline", open -> new SubprocessEdits(open.sketch.domain).inline(open.a));
        edits.put("duplicate", open -> new ClipboardEdits(open.sketch.domain).duplicate(List.of(open.a, open.b)));
        edits.put("cut", open -> new ClipboardEdits(open.sketch.domain).cut(List.of(open.a)));
        return edits;
    }

    @TestFactory
    Stream<DynamicTest> everyEdit_isMadeOrRefusedAndTakenBack() {
        return edits().entrySet().stream().map(edit -> dynamicTest(edit.getKey(), () -> {
            Open open = new Open();
            String before = open.sketch.board.state();
            Command command = assertDoesNotThrow(() -> edit.getValue().apply(open));
            if (command.canExecute()) {
                assertDoesNotThrow(command::execute);
                command.undo();
            }
            assertEquals(before, open.sketch.board.state());
            assertEquals(List.of(), open.sketch.board.indexFaults());
        }));
    }
}
