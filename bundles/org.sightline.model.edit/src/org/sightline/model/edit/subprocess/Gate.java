/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.subprocess;

import java.util.List;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.FlowContainer;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.LoopExit;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.connect.Connections;
import org.sightline.model.editing.node.NodeKind;

/**
 * Joins a region that has been put into a process or sub-process of its own to what is around the step that stands for it.
 *
 * <pre>
 *   before:   a --entry--&gt; first ... last --exit--&gt; b
 *   after:    a --entry--&gt; step -----------new----&gt; b        inside:   begin --new--&gt; first ... last --exit--&gt; done
 * </pre>
 */
final class Gate {

    private final Activity step;
    private final FlowContainer inside;

    Gate(Activity step, FlowContainer inside) {
        this.step = step;
        this.inside = inside;
    }

    /** Changes the model. */
    void open(List<SequenceFlow> entries, FlowNode first) {
        if (!entries.isEmpty()) {
            FlowNode begin = NodeKind.START.create();
            var siblings = Scope.nodes(first.eContainer());
            siblings.add(siblings.indexOf(first), begin);
            begin.setPhase(first.getPhase());
            entries.forEach(flow -> flow.setTarget(step));
            Connections.connect(SightlineFactory.eINSTANCE.createSequenceFlow(), begin, first);
        }
    }

    /** Changes the model. */
    void close(List<SequenceFlow> exits) {
        if (!exits.isEmpty()) {
            FlowNode last = (FlowNode) exits.get(exits.size() - 1).getSource();
            InteractionNode after = exits.get(0).getTarget();
            FlowNode done = NodeKind.END.create();
            var siblings = Scope.nodes(last.eContainer());
            siblings.add(siblings.indexOf(last) + 1, done);
            done.setPhase(last.getPhase());
            SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();
            Connections.connect(flow, step, after);
            exits.forEach(exit -> lead(exit, done, flow));
        }
    }

    /** What the flow says about a loop outside is said by the flow that leads on there. */
    private void lead(SequenceFlow exit, FlowNode done, SequenceFlow outside) {
        outside.setLoopBack(outside.isLoopBack() || exit.isLoopBack());
        outside.setExit(exit.getExit() == LoopExit.NONE ? outside.getExit() : exit.getExit());
        exit.setLoopBack(false);
        exit.setExit(LoopExit.NONE);
        exit.setTarget(done);
        inside.getFlows().add(exit);
    }
}
