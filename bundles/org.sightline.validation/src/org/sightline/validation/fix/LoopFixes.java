/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import static org.sightline.model.customerprocess.SightlinePackage.Literals.SEQUENCE_FLOW__EXIT;
import static org.sightline.model.customerprocess.SightlinePackage.Literals.SEQUENCE_FLOW__LOOP_BACK;

import java.util.List;
import java.util.stream.Stream;

import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.SequenceFlow;

/** Marks loops and their exits. */
final class LoopFixes {

    private LoopFixes() {
    }

    static void register(QuickFixes.Registration fixes) {
        fixes.add("CV28", SequenceFlow.class, flow -> new FixPlan().set(flow, SEQUENCE_FLOW__LOOP_BACK, false).as("fix_noLoopBack", flow));
        fixes.add("CV29", SequenceFlow.class, LoopFixes::markExits);
        fixes.add("CV30", FlowNode.class, LoopFixes::markLoopBack);
    }

    /* Each flow without a mark can be the exit that is missing; of two, one each way round. */
    private static Stream<QuickFix> markExits(SequenceFlow back) {
        List<SequenceFlow> unmarked = back.getLoopExits().stream().filter(exit -> exit.getExit() == LoopExit.NONE).toList();
        List<LoopExit> missing = Stream.of(LoopExit.NORMAL, LoopExit.ABNORMAL)
                .filter(mark -> back.getLoopExits().stream().noneMatch(exit -> exit.getExit() == mark)).toList();
        if (missing.size() == 1) {
            return unmarked.stream().flatMap(exit -> new FixPlan().set(exit, SEQUENCE_FLOW__EXIT, missing.getFirst())
                    .as("fix_exit_" + missing.getFirst().getLiteral(), exit));
        }
        return unmarked.size() != 2 ? Stream.empty() : Stream.concat(both(unmarked.get(0), unmarked.get(1)), both(unmarked.get(1), unmarked.get(0)));
    }

    private static Stream<QuickFix> both(SequenceFlow normal, SequenceFlow abnormal) {
        return new FixPlan().set(normal, SEQUENCE_FLOW__EXIT, LoopExit.NORMAL).set(abnormal, SEQUENCE_FLOW__EXIT, LoopExit.ABNORMAL)
                .as("fix_exits", normal, abnormal);
    }

    /* The flows that lead to the beginning of the loop from within. */
    private static Stream<QuickFix> markLoopBack(FlowNode first) {
        return first.getIncoming().stream().filter(SequenceFlow.class::isInstance).filter(flow -> flow.getSource() instanceof FlowNode node && node.isLooping())
                .flatMap(flow -> new FixPlan().set(flow, SEQUENCE_FLOW__LOOP_BACK, true).as("fix_loopBack", flow));
    }
}
