/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.MessageFlow;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.editing.node.NodeKind;

/**
 * A small process that a test draws for itself, and the edits made to it. It starts with three empty lanes, a phase "Order", a channel
 * "Phone", an organisation "Shop" and a customer view.
 *
 * <pre>
 *   customer  |
 *   ----------|---------
 *   sales     |
 *   stock     |
 * </pre>
 */
public final class Sketch {

    public final SightlineFactory make = SightlineFactory.eINSTANCE;
    public final Portfolio portfolio = make.createPortfolio();
    public final CustomerProcess process = make.createCustomerProcess();
    public final Organization shop = make.createOrganization();
    public final Channel phone = make.createChannel();
    public final Phase phase = make.createPhase();
    public final CustomerView view = make.createCustomerView();
    public final Lane customer = lane("customer", LaneRole.CUSTOMER);
    public final Lane sales = lane("sales", LaneRole.UNIT);
    public final Lane stock = lane("stock", LaneRole.UNIT);
    public final Board board;
    public final SightlineEditingDomain domain;

    public Sketch() {
        portfolio.setName("Sketch");
        portfolio.getProcesses().add(process);
        portfolio.getOrganizations().add(shop);
        portfolio.getChannels().add(phone);
        process.setName("Buy");
        process.setOrganization(shop);
        process.getPhases().add(phase);
        process.getViews().add(view);
        shop.setName("Shop");
        phone.setName("Phone");
        phase.setName("Order");
        view.setName("View");
        board = Board.of(portfolio);
        domain = board.domain;
    }

    public Lane lane(String name, LaneRole role) {
        Lane lane = make.createLane();
        lane.setName(name);
        lane.setRole(role);
        process.getLanes().add(lane);
        return lane;
    }

    public Activity step(String name, Lane lane) {
        return (Activity) node(NodeKind.STEP, name, lane);
    }

    public Decision decision(String name, Lane lane) {
        return (Decision) node(NodeKind.DECISION, name, lane);
    }

    public FlowNode node(NodeKind kind, String name, Lane lane) {
        FlowNode node = kind.bare();
        node.setName(name);
        lane.getNodes().add(node);
        return node;
    }

    public SequenceFlow flow(FlowNode source, FlowNode target) {
        return join(make.createSequenceFlow(), source, target);
    }

    public SequenceFlow way(FlowNode source, String condition, double probability, FlowNode target) {
        SequenceFlow flow = flow(source, target);
        flow.setCondition(condition);
        flow.setProbability(probability);
        return flow;
    }

    public MessageFlow message(InteractionNode source, InteractionNode target) {
        return join(make.createMessageFlow(), source, target);
    }

    private <T extends Flow> T join(T flow, InteractionNode source, InteractionNode target) {
        process.getFlows().add(flow);
        flow.setSource(source);
        flow.setTarget(target);
        return flow;
    }

    /** All flows of the process, "a -> b" for a sequence and "a ~> b" for a message, in alphabetical order. */
    public String flows() {
        return board.all(Flow.class).stream().map(Sketch::text).sorted().collect(Collectors.joining(", "));
    }

    private static String text(Flow flow) {
        return name(flow.getSource()) + (flow instanceof MessageFlow ? " ~> " : " -> ") + name(flow.getTarget());
    }

    public static String name(InteractionNode node) {
        return node == null ? "nothing" : node.getName();
    }

    /** The names of what stands in a lane. */
    public static String nodes(Lane lane) {
        return lane.getNodes().stream().map(FlowNode::getName).collect(Collectors.joining(", "));
    }

    /** Makes an edit, takes it back and makes it again, and holds the whole model against what it was each time. */
    public <T> T edit(Class<T> type, Command command) {
        edit(command);
        return type.cast(command.getResult().iterator().next());
    }

    public void edit(Command command) {
        assertTrue(command.canExecute(), command.getDescription());
        assertFalse(command.getLabel().isBlank());
        String before = board.state();
        board.run(command);
        String after = board.state();
        assertEquals(List.of(), board.faults());
        domain.getCommandStack().undo();
        assertEquals(before, board.state());
        domain.getCommandStack().redo();
        assertEquals(after, board.state());
        assertEquals(List.of(), board.indexFaults());
    }

    /** Why an edit cannot be made. */
    public String refusal(Command command) {
        assertFalse(command.canExecute());
        return command.getDescription();
    }
}
