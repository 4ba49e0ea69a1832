/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Phase;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

/**
 * A small model on a board.
 *
 * <pre>
 *   customer    | call ---------------------> pay
 *   ------------|--:----------------------------
 *   call centre |  :..message..> answer ---> book      a view shows call, pay and answer; phase "Order" holds call
 * </pre>
 */
final class PhoneOrder {

    final SightlineFactory make = SightlineFactory.eINSTANCE;
    final Portfolio portfolio = make.createPortfolio();
    final Board board = Board.of(portfolio);
    final SightlineEditingDomain domain = board.domain;
    final ModelEdits edits = new ModelEdits(domain);
    final CustomerProcess process = make.createCustomerProcess();
    final Phase phase = make.createPhase();
    final Lane customer = lane("Customer", LaneRole.CUSTOMER);
    final Lane callCentre = lane("Call centre", LaneRole.UNIT);
    final Activity call = activity("Call", customer);
    final Activity pay = activity("Pay", customer);
    final Activity answer = activity("Answer", callCentre);
    final Activity book = activity("Book", callCentre);
    final Flow toPay = flow(make.createSequenceFlow(), call, pay);
    final Flow toBook = flow(make.createSequenceFlow(), answer, book);
    final Flow message = flow(make.createMessageFlow(), call, answer);
    final CustomerView view = make.createCustomerView();

    PhoneOrder() {
        portfolio.setName("Phone order");
        portfolio.getProcesses().add(process);
        process.setName("Order by phone");
        phase.setName("Order");
        process.getPhases().add(phase);
        call.setPhase(phase);
        process.getViews().add(view);
        view.getElements().add(call);
        view.getElements().add(pay);
        view.getElements().add(answer);
    }

    private Lane lane(String name, LaneRole role) {
        Lane lane = make.createLane();
        lane.setName(name);
        lane.setRole(role);
        process.getLanes().add(lane);
        return lane;
    }

    private Activity activity(String name, Lane lane) {
        Activity activity = make.createActivity();
        activity.setName(name);
        lane.getNodes().add(activity);
        return activity;
    }

    private Flow flow(Flow flow, InteractionNode source, InteractionNode target) {
        flow.setSource(source);
        flow.setTarget(target);
        process.getFlows().add(flow);
        return flow;
    }
}
