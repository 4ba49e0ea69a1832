/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.BusinessSystem;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.FailPoint;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.Visibility;
import org.sightline.model.drafting.Draft;
import org.sightline.model.graph.ProcessFacts;

/**
 * <pre>
 * Customer   | order . . . . . . . . . . . . receive
 * Shop:Sales |   '- take --> check --'          |
 * Shop:Stock |                 '---> pick --> send
 * Shop:Books |                 '---> bill
 * Shop:CRM   |                        '-> record
 * </pre>
 */
class FactsTest {

    private final Draft draft = new Draft();
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
    private final Lane shop = draft.lane("Shop", LaneRole.ORGANIZATION);
    private final Lane sales = draft.lane(shop, "Sales", LaneRole.UNIT);
    private final Lane stock = draft.lane(shop, "Stock", LaneRole.UNIT);
    private final Lane books = draft.lane(shop, "Books", LaneRole.UNIT);
    private final Lane crm = draft.lane(shop, "CRM", LaneRole.SYSTEM);
    private final Activity order = draft.activity(customer, "order");
    private final Activity receive = draft.activity(customer, "receive");
    private final Activity take = draft.activity(sales, "take");
    private final Activity check = draft.activity(sales, "check");
    private final Activity pick = draft.activity(stock, "pick");
    private final Activity send = draft.activity(stock, "send");
    private final Activity bill = draft.activity(books, "bill");
    private final Activity record = draft.activity(crm, "record");
    private final Flow call = draft.message(order, take);
    private final Flow handOff = draft.sequence(check, pick);
    private final Flow parcel = draft.message(send, receive);

    FactsTest() {
        draft.chain(take, check, bill, record);
        draft.chain(pick, send);
    }

    @Test
    void customerFacing_isWhatStandsWithTheCustomerOrIsJoinedToIt() {
        assertTrue(order.isCustomerFacing());
        assertTrue(take.isCustomerFacing());
        assertTrue(send.isCustomerFacing());
        assertFalse(check.isCustomerFacing());
        assertFalse(record.isCustomerFacing());
    }

    @Test
    void customerFacing_reachesTheLanesThatHoldSuchNodes() {
        assertTrue(shop.isCustomerFacing());
        assertTrue(stock.isCustomerFacing());
        assertFalse(books.isCustomerFacing());
        assertFalse(crm.isCustomerFacing());
    }

    @Test
    void customerFacing_countsBothEndsOfAFlow() {
        assertTrue(call.isCustomerFacing());
        assertFalse(handOff.isCustomerFacing());
        call.setSource(null);
        assertFalse(call.isCustomerFacing());
    }

    @Test
    void customerFacing_countsSequenceFlowsWhereTheCustomerIsALaneOfThePool() {
        Lane member = draft.lane(shop, "Member", LaneRole.CUSTOMER);
        Activity vote = draft.activity(member, "vote");
        draft.sequence(bill, vote);
        assertTrue(bill.isCustomerFacing());
        assertTrue(books.isCustomerFacing());
    }

    @Test
    void customerFacing_countsFlowsToALaneAsAWhole() {
        Lane other = draft.lane("Other customer", LaneRole.CUSTOMER);
        Lane carrier = draft.lane("Carrier", LaneRole.EXTERNAL);
        draft.message(bill, other);
        draft.message(carrier, receive);
        assertTrue(bill.isCustomerFacing());
        assertTrue(carrier.isCustomerFacing());
    }

    @Test
    void customerFacing_ofUnitsAndSystemsComesFromTheLanesThatRepresentThem() {
        Organization company = SightlineFactory.eINSTANCE.createOrganization();
        OrganizationUnit unit = SightlineFactory.eINSTANCE.createOrganizationUnit();
        BusinessSystem system = SightlineFactory.eINSTANCE.createBusinessSystem();
        company.getUnits().add(unit);
        company.getSystems().add(system);
        draft.portfolio.getOrganizations().add(company);
        take.getSystems().add(system);
        assertFalse(unit.isCustomerFacing());
        sales.setRepresents(unit);
        crm.setRepresents(system);
        assertTrue(unit.isCustomerFacing());
        assertFalse(system.isCustomerFacing(), "a system that staff merely use");
        draft.message(record, receive);
        assertTrue(system.isCustomerFacing());
    }

    @Test
    void touchpoint_isWhereCustomerAndOrganisationInteract() {
        Activity ponder = draft.activity((Lane) order.eContainer(), "ponder");
        draft.sequence(ponder, order);
        assertTrue(Facts.isTouchpoint(order));
        assertTrue(Facts.isTouchpoint(take), "through which channel may be open");
        assertFalse(Facts.isTouchpoint(check), "behind the scenes");
        assertFalse(Facts.isTouchpoint(ponder), "the customer alone");
        ponder.setChannel(SightlineFactory.eINSTANCE.createChannel());
        assertTrue(Facts.isTouchpoint(ponder));
    }

    @Test
    void visibility_growsFainterBehindTheStage() {
        assertEquals(Visibility.CUSTOMER, order.getVisibility());
        assertEquals(Visibility.FRONTSTAGE, take.getVisibility());
        assertEquals(Visibility.BACKSTAGE, check.getVisibility());
        assertEquals(Visibility.BACKSTAGE, bill.getVisibility(), "its lane is joined to a lane that the customer meets");
        assertEquals(Visibility.SUPPORT, record.getVisibility(), "a system");
        crm.setRole(LaneRole.UNIT);
        assertEquals(Visibility.SUPPORT, record.getVisibility(), "joined only to a lane that the customer does not meet");
    }

    @Test
    void handOff_leadsFromLaneToLaneInsideTheOrganization() {
        assertTrue(handOff.isHandOff());
        assertFalse(call.isHandOff());
        assertFalse(take.getOutgoing().get(0).isHandOff());
        stock.setRole(LaneRole.EXTERNAL);
        assertFalse(handOff.isHandOff());
    }

    @Test
    void surroundings_areFoundThroughBodies() {
        Activity inner = draft.activity(stock, "inner");
        draft.body(pick, inner);
        assertSame(stock, inner.getLane());
        assertSame(shop, inner.getPool());
        assertSame(draft.process, inner.getProcess());
        assertSame(shop, shop.getPool());
        assertSame(draft.process, call.getProcess());
        assertNull(SightlineFactory.eINSTANCE.createActivity().getLane());
    }

    @Test
    void reachable_needsAPathFromAStart() {
        assertTrue(send.isReachable(), "without start events, what no sequence flow reaches is a begin");
        StartEvent start = draft.start(sales, "start");
        assertFalse(check.getOutgoing().isEmpty());
        assertTrue(take.isReachable(), "by the customer's message");
        Activity lost = draft.activity(sales, "lost");
        assertFalse(lost.isReachable());
        draft.sequence(start, lost);
        assertTrue(lost.isReachable());
    }

    @Test
    void reachable_isNotWhatOnlyAwaitsAMessageInACircle() {
        draft.start(sales, "start");
        Activity one = draft.activity(sales, "one");
        Activity two = draft.activity(sales, "two");
        draft.chain(one, two, one);
        draft.message(order, one);
        assertFalse(one.isReachable());
    }

    @Test
    void ending_needsAPathToAnEnd() {
        assertTrue(check.isEnding());
        EndEvent end = draft.end(shop, "end");
        assertFalse(record.isEnding());
        draft.sequence(record, end);
        assertTrue(check.isEnding());
        assertTrue(pick.isEnding(), "by the parcel, which nothing but a message takes on");
    }

    @Test
    void subProcess_isPassedByWayOfItsBody() {
        StartEvent begin = draft.start(stock, "begin");
        EndEvent done = draft.end(stock, "done");
        draft.body(pick, begin, done);
        draft.start(shop, "start");
        assertTrue(begin.isReachable() == pick.isReachable());
        assertFalse(done.isReachable());
        assertTrue(send.isReachable() == pick.isReachable(), "a body that cannot be passed does not cut the way");
        draft.sequence(begin, done);
        assertTrue(done.isEnding());
    }

    @Test
    void looping_isOnACycle() {
        Decision ok = draft.decision(sales, "ok?");
        draft.sequence(check, ok);
        SequenceFlow back = draft.sequence(ok, take);
        SequenceFlow out = draft.sequence(ok, bill);
        assertTrue(ok.isLooping());
        assertFalse(bill.isLooping());
        assertEquals(List.of(), back.getLoopExits());
        back.setLoopBack(true);
        assertEquals(List.of(handOff, check.getOutgoing().get(1), out), back.getLoopExits());
        assertThrows(UnsupportedOperationException.class, () -> back.getLoopExits().clear());
    }

    @Test
    void loopExits_comeInTheOrderOfTheFlows() {
        SequenceFlow back = draft.sequence(check, take);
        back.setLoopBack(true);
        SequenceFlow late = draft.sequence(check, record);
        assertEquals(3, back.getLoopExits().size());
        draft.process.getFlows().move(0, late);
        assertEquals(late, back.getLoopExits().get(0));
    }

    @Test
    void looping_goesByWayOfEventsAtTheBorder() {
        BoundaryEvent late = draft.boundary(pick, "late", EventTrigger.TIMER);
        draft.sequence(late, pick);
        assertTrue(pick.isLooping());
        assertFalse(send.isLooping());
    }

    @Test
    void links_leadOnByNameInTheirScope() {
        StartEvent start = draft.start(sales, "start");
        IntermediateEvent out = draft.event(sales, "A", EventTrigger.LINK, true);
        IntermediateEvent in = draft.event(stock, "A", EventTrigger.LINK, false);
        draft.chain(start, out);
        assertTrue(in.isReachable());
        in.setName("B");
        assertFalse(in.isReachable());
        in.setName("A");
        assertTrue(in.isReachable());
        out.setThrowing(false);
        assertFalse(in.isReachable());
        out.setThrowing(true);
        assertTrue(in.isReachable());
        Lane other = draft.lane("Other", LaneRole.ORGANIZATION);
        draft.start(other, "start");
        other.getNodes().add(in);
        assertFalse(in.isReachable(), "another scope");
    }

    @Test
    void nameOfWhatIsNoLink_leavesTheFactsAsTheyAre() {
        IntermediateEvent link = draft.event(sales, "A", EventTrigger.LINK, true);
        ProcessFacts before = ProcessFacts.of(draft.process);
        pick.setName("Pick and pack");
        sales.setName("Desk");
        assertSame(before, ProcessFacts.of(draft.process));
        link.setName("B");
        assertNotSame(before, ProcessFacts.of(draft.process));
    }

    @Test
    void elementOutsideAProcess_hasNoFactsAndThrowsNothing() {
        Activity alone = SightlineFactory.eINSTANCE.createActivity();
        SequenceFlow flow = SightlineFactory.eINSTANCE.createSequenceFlow();
        assertFalse(alone.isCustomerFacing() || alone.isReachable() || alone.isEnding() || alone.isLooping());
        assertFalse(flow.isCustomerFacing() || flow.isHandOff());
        assertEquals(Visibility.SUPPORT, alone.getVisibility());
        assertEquals(List.of(), flow.getLoopExits());
        assertFalse(SightlineFactory.eINSTANCE.createOrganizationUnit().isCustomerFacing());
    }

    @Test
    void facts_followMovesBetweenProcesses() {
        CustomerProcess other = SightlineFactory.eINSTANCE.createCustomerProcess();
        draft.portfolio.getProcesses().add(other);
        assertTrue(take.isCustomerFacing());
        other.getLanes().add(shop);
        assertFalse(take.isCustomerFacing(), "the flow's ends now lie in two processes");
        draft.process.getLanes().add(shop);
        assertTrue(take.isCustomerFacing());
    }

    @Test
    void facts_areRightWhileListenersAreStillBeingTold() {
        Draft other = new Draft();
        draft.portfolio.getProcesses().add(other.process);
        Lane visitor = other.lane("Visitor", LaneRole.CUSTOMER);
        assertFalse(check.isCustomerFacing());
        assertTrue(visitor.isCustomerFacing());
        List<Boolean> told = new ArrayList<>();
        sales.eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                told.add(check.isCustomerFacing());
            }
        });
        visitor.getNodes().add(check);
        assertEquals(List.of(true), told);
    }

    @Test
    void facts_followObjectsThatDoNotDeliver() {
        assertFalse(check.isCustomerFacing());
        sales.eSetDeliver(false);
        sales.setRole(LaneRole.CUSTOMER);
        assertTrue(check.isCustomerFacing());
    }

    @Test
    void facts_ofALongProcess_needNoDeepStack() {
        Activity previous = take;
        for (int i = 0; i < 100_000; i++) {
            Activity next = draft.activity(sales, "next");
            draft.sequence(previous, next);
            previous = next;
        }
        draft.sequence(previous, take);
        assertTrue(previous.isLooping());
    }

    @Test
    void riskPriority_isAProductOrAbsent() {
        FailPoint point = SightlineFactory.eINSTANCE.createFailPoint();
        point.setOccurrence(3);
        point.setSeverity(8);
        assertNull(point.getRiskPriority());
        point.setDetection(5);
        assertEquals(120, point.getRiskPriority());
    }
}
