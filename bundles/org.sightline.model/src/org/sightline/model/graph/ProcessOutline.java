/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BodyKind;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ProcessBody;

/**
 * The lanes and flow nodes of a process, at all nesting levels, numbered in document order (what holds comes before what
 * it holds), and the flows between them. Each flow node lies in one scope: the body of a sub-process, or else a pool.
 * Made in one pass without recursion; a snapshot, which later changes of the process do not touch.
 */
final class ProcessOutline {

    /** No lane, no owner. */
    static final int NONE = -1;

    final List<InteractionNode> vertices = new ArrayList<>();
    final List<NodeTrait> traits = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();
    /** By vertex: the innermost lane around it (for a lane: outside it), or NONE. */
    final IntList around = new IntList();
    /** By vertex: its scope. */
    final IntList scopes = new IntList();
    /** By scope: the activity whose body it is, or NONE for a pool. */
    final IntList owners = new IntList();
    /** The scopes that are bodies of event sub-processes. */
    final BitSet eventScopes = new BitSet();

    private final Deque<Item> open = new ArrayDeque<>();

    private record Item(InteractionNode node, int lane, int scope) {
    }

    ProcessOutline(CustomerProcess process) {
        flows.addAll(process.getFlows());
        for (Lane pool : process.getLanes().reversed()) {
            open.push(new Item(pool, NONE, newScope(NONE, false)));
        }
        while (!open.isEmpty()) {
            enter(open.pop());
        }
    }

    private int newScope(int owner, boolean event) {
        owners.add(owner);
        int scope = owners.size() - 1;
        eventScopes.set(scope, event);
        return scope;
    }

    private void enter(Item item) {
        int index = vertices.size();
        vertices.add(item.node);
        around.add(item.lane);
        scopes.add(item.scope);
        if (item.node instanceof Lane lane) {
            traits.add(null);
            push(lane.getNodes(), index, item.scope);
            push(lane.getLanes(), index, item.scope);
        } else {
            traits.add(NodeTrait.of((FlowNode) item.node));
            if (item.node instanceof Activity activity && activity.getProcessBody() != null) {
                enter(activity.getProcessBody(), index, item.lane);
            }
        }
    }

    private void enter(ProcessBody body, int owner, int lane) {
        int scope = newScope(owner, body.getKind() == BodyKind.EVENT);
        flows.addAll(body.getFlows());
        push(body.getNodes(), lane, scope);
        push(body.getLanes(), lane, scope);
    }

    private void push(List<? extends InteractionNode> nodes, int lane, int scope) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(new Item(nodes.get(i), lane, scope));
        }
    }
}
