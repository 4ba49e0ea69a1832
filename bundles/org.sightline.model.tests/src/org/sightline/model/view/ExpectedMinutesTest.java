/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.BoundaryEvent;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.DecisionKind;
import org.sightline.model.customerprocess.EndEvent;
import org.sightline.model.customerprocess.EventTrigger;
import org.sightline.model.customerprocess.IntermediateEvent;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.LaneRole;
import org.sightline.model.customerprocess.ParallelGateway;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.customerprocess.StartEvent;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.customerprocess.WaitPoint;
import org.sightline.model.drafting.Draft;

/**
 * Stretches from "in", which takes the customer's order, to "out", which answers it; worked by hand.
 *
 * <pre>
 * Customer | order . . . . receive
 * Desk     |   '- in      out -'
 * Back     |       '- ? ---'
 * </pre>
 */
class ExpectedMinutesTest {

    private static final double EXACT = 1e-9;

    private final Draft draft = new Draft();
    private final Lane customer = draft.lane("Customer", LaneRole.CUSTOMER);
    private final Lane desk = draft.lane("Desk", LaneRole.UNIT);
    private final Lane back = draft.lane("Back", LaneRole.UNIT);
    private final Activity in = draft.activity(desk, "in", 1000);
    private final Activity out = draft.activity(desk, "out", 1000);

    ExpectedMinutesTest() {
        draft.message(draft.activity(customer, "order"), in);
        draft.message(out, draft.activity(customer, "receive"));
    }

    private Activity step(String name, double minutes) {
        return draft.activity(back, name, minutes);
    }

    private Double minutes() {
        Stretch found = CustomerViews.derive(draft.process, ViewForm.DEPARTMENTS).hiddenStretches().stream()
            .filter(stretch -> stretch.source() == in && stretch.target() == out).findFirst().orElse(null);
        assertNotNull(found, "a stretch from in to out");
        return found.expectedMinutes();
    }

    private void assertMinutes(double expected) {
        assertEquals(expected, minutes(), EXACT);
    }

    @Test
    void sequence_addsProcessingAndWaiting() {
        Activity check = step("check", 5);
        check.setWaitTime(Draft.constant(2));
        WaitPoint queue = draft.waitPoint(back, "queue", 30);
        draft.chain(in, check, queue, out);
        assertMinutes(5 + 2 + 30);
    }

    @Test
    void missingTime_leavesTheStretchWithoutMinutes() {
        draft.chain(in, step("check", 5), draft.activity(back, "pack"), out);
        assertNull(minutes());
    }

    @Test
    void waitPoint_needsAWaitingTime() {
        WaitPoint queue = draft.waitPoint(back, "queue", 30);
        draft.chain(in, queue, out);
        queue.setWaitTime(null);
        queue.setProcessingTime(Draft.constant(3));
        assertNull(minutes());
    }

    @Test
    void event_needsAWaitingTimeOnlyIfItAwaitsAMomentOrAMessage() {
        IntermediateEvent event = draft.event(back, "event", EventTrigger.SIGNAL, false);
        draft.chain(in, event, step("check", 5), out);
        assertMinutes(5);
        event.setTrigger(EventTrigger.TIMER);
        assertNull(minutes());
        event.setWaitTime(Draft.constant(60));
        assertMinutes(65);
        event.setThrowing(true);
        event.setWaitTime(null);
        assertMinutes(5);
    }

    @Test
    void times_areTakenInTheUnitOfTheModel() {
        draft.chain(in, step("check", 2), out);
        draft.portfolio.setTimeUnit(TimeUnit.HOUR);
        assertMinutes(120);
        draft.portfolio.setTimeUnit(TimeUnit.DAY);
        assertMinutes(2 * 24 * 60);
        draft.portfolio.setTimeUnit(TimeUnit.SECOND);
        assertMinutes(2.0 / 60);
    }

    /** in - stock? -0.7- pick(10) - out; -0.3- buy(100) - out */
    @Test
    void choice_weighsByProbability() {
        Decision stock = draft.decision(back, "stock?");
        Activity pick = step("pick", 10);
        Activity buy = step("buy", 100);
        draft.sequence(in, stock);
        draft.sequence(stock, pick, 0.7);
        draft.sequence(stock, buy, 0.3);
        draft.sequence(pick, out);
        draft.sequence(buy, out);
        assertMinutes(0.7 * 10 + 0.3 * 100);
    }

    @Test
    void choice_withOneProbabilityMissing_takesTheRest() {
        Decision stock = draft.decision(back, "stock?");
        Activity pick = step("pick", 10);
        Activity buy = step("buy", 100);
        draft.sequence(in, stock);
        draft.sequence(stock, pick, 0.7);
        draft.sequence(stock, buy).setProbability(null);
        draft.chain(pick, out);
        draft.chain(buy, out);
        assertMinutes(37);
        stock.getOutgoing().forEach(flow -> ((SequenceFlow) flow).setProbability(null));
        assertNull(minutes(), "shares unknown");
    }

    /** Only those who arrive at out count: 0.5 go to cheap(10), 0.25 to dear(40); the rest is lost. */
    @Test
    void choice_countsOnlyWhatArrives() {
        Decision way = draft.decision(back, "way?");
        Activity cheap = step("cheap", 10);
        Activity dear = step("dear", 40);
        EndEvent lost = draft.end(back, "lost");
        draft.sequence(in, way);
        draft.sequence(way, cheap, 0.5);
        draft.sequence(way, dear, 0.25);
        draft.sequence(way, lost, 0.25);
        draft.chain(cheap, out);
        draft.chain(dear, out);
        assertMinutes((0.5 * 10 + 0.25 * 40) / 0.75);
    }

    @Test
    void inclusiveChoice_isUnknownIfItsWaysOverlap() {
        Decision way = draft.decision(back, "way?");
        way.setKind(DecisionKind.INCLUSIVE);
        Activity one = step("one", 10);
        Activity two = step("two", 40);
        draft.sequence(in, way);
        draft.sequence(way, one, 0.5);
        draft.sequence(way, two, 0.5).setProbability(0.5);
        draft.chain(one, out);
        draft.chain(two, out);
        assertMinutes(25);
        ((SequenceFlow) two.getIncoming().get(0)).setProbability(0.9);
        assertNull(minutes());
    }

    /** in - try(10) - ok? -0.8- out; -0.2- repair(5) - try: 1 / 0.8 tries and 0.2 / 0.8 repairs. */
    @Test
    void loop_takesItsExpectedNumberOfTurns() {
        Activity attempt = step("try", 10);
        Decision ok = draft.decision(back, "ok?");
        Activity repair = step("repair", 5);
        draft.chain(in, attempt, ok);
        draft.sequence(ok, out, 0.8);
        draft.sequence(ok, repair, 0.2);
        draft.chain(repair, attempt);
        assertMinutes(10 / 0.8 + 5 * 0.2 / 0.8);
    }

    /**
     * in - try(10) - ok? -0.6- out; -0.2- try; -0.2- lost. Who arrives has made n tries with a chance in proportion to 0.2^(n-1) 0.6:
     * 1 / (1 - 0.2) tries on average.
     */
    @Test
    void loop_countsOnlyTheTurnsOfWhatArrives() {
        Activity attempt = step("try", 10);
        Decision ok = draft.decision(back, "ok?");
        draft.chain(in, attempt, ok);
        draft.sequence(ok, out, 0.6);
        draft.sequence(ok, attempt, 0.2);
        draft.sequence(ok, draft.end(back, "lost"), 0.2);
        assertMinutes(10 / 0.8);
    }

    /** in - a(1) - inner? -0.5- a; -0.5- b(2) - outer? -0.25- a; -0.75- out: (2 * 1 + 2) / 0.75. */
    @Test
    void nestedLoops_multiplyTheirTurns() {
        Activity a = step("a", 1);
        Activity b = step("b", 2);
        Decision inner = draft.decision(back, "inner?");
        Decision outer = draft.decision(back, "outer?");
        draft.chain(in, a, inner);
        draft.sequence(inner, a, 0.5);
        draft.sequence(inner, b, 0.5);
        draft.chain(b, outer);
        draft.sequence(outer, a, 0.25);
        draft.sequence(outer, out, 0.75);
        assertMinutes(4 / 0.75);
    }

    @Test
    void endlessLoop_isUnknown() {
        Activity a = step("a", 1);
        Decision again = draft.decision(back, "again?");
        draft.chain(in, a, again);
        draft.sequence(again, a, 1);
        draft.sequence(again, out, 0);
        assertNull(minutes());
    }

    /** fork - a(10) - join; fork - b(20) - c(5) - join - d(1) - out */
    @Test
    void parallelBranches_takeTheLongest() {
        ParallelGateway fork = draft.parallel(back, "fork");
        ParallelGateway join = draft.parallel(back, "join");
        draft.chain(in, fork, step("a", 10), join);
        draft.chain(fork, step("b", 20), step("c", 5), join, step("d", 1), out);
        assertMinutes(20 + 5 + 1);
    }

    @Test
    void parallelBranches_betweenShownNodesTakeTheLongest() {
        draft.chain(in, step("a", 10), out);
        draft.chain(in, step("b", 20), out);
        assertMinutes(20);
    }

    /** work(3) - fork - a(10) | b(20) - join - ok? -0.5- work; -0.5- out: 2 turns of 23. */
    @Test
    void parallelBranchesOnALoop_takeTheLongestAtEachTurn() {
        Activity work = step("work", 3);
        ParallelGateway fork = draft.parallel(back, "fork");
        ParallelGateway join = draft.parallel(back, "join");
        Decision ok = draft.decision(back, "ok?");
        draft.chain(in, work, fork, step("a", 10), join, ok);
        draft.chain(fork, step("b", 20), join);
        draft.sequence(ok, work, 0.5);
        draft.sequence(ok, out, 0.5);
        assertMinutes(46);
    }

    /** A choice within a parallel branch: the longest of 10 and 0.5 * 2 + 0.5 * 30. */
    @Test
    void choiceInAParallelBranch_countsWithItsMean() {
        ParallelGateway fork = draft.parallel(back, "fork");
        ParallelGateway join = draft.parallel(back, "join");
        Decision way = draft.decision(back, "way?");
        Activity quick = step("quick", 2);
        Activity slow = step("slow", 30);
        draft.chain(in, fork, step("a", 10), join, out);
        draft.chain(fork, way);
        draft.sequence(way, quick, 0.5);
        draft.sequence(way, slow, 0.5);
        draft.chain(quick, join);
        draft.chain(slow, join);
        assertMinutes(16);
    }

    @Test
    void message_toAnotherUnitIsDoneBesideTheSequence() {
        Activity ask = step("ask", 1);
        Activity wait = step("wait", 4);
        Activity judge = draft.activity(draft.lane("Experts", LaneRole.UNIT), "judge", 50);
        draft.chain(in, ask, wait, out);
        draft.message(ask, judge);
        draft.message(judge, wait);
        assertMinutes(1 + 50 + 4);
    }

    @Test
    void subProcess_takesItsOwnTimeOrElseThatOfItsBody() {
        Activity prepare = draft.activity(back, "prepare");
        StartEvent begin = draft.start(back, "begin");
        EndEvent done = draft.end(back, "done");
        Activity cut = step("cut", 7);
        Activity fold = step("fold", 8);
        draft.body(prepare, begin, cut, fold, done);
        draft.chain(in, prepare, out);
        draft.chain(begin, cut, fold, done);
        assertMinutes(15);
        prepare.setProcessingTime(Draft.constant(12));
        assertMinutes(12);
        prepare.setWaitTime(Draft.constant(3));
        assertMinutes(15);
        fold.setProcessingTime(null);
        assertMinutes(15);
        prepare.setProcessingTime(null);
        assertNull(minutes());
    }

    @Test
    void subProcess_withSomethingShownInsideCountsItsInside() {
        Activity prepare = draft.activity(back, "prepare", 12);
        Activity cut = step("cut", 7);
        Activity call = draft.activity(back, "call", 100);
        draft.body(prepare, cut, call);
        draft.message(call, customer);
        draft.chain(in, prepare, out);
        draft.chain(cut, call);
        Stretch found = CustomerViews.derive(draft.process, ViewForm.DEPARTMENTS).hiddenStretches().stream()
            .filter(stretch -> stretch.source() == in && stretch.target() == call).findFirst().orElseThrow();
        assertEquals(7, found.expectedMinutes(), EXACT);
    }

    @Test
    void subProcessWithoutInside_needsATime() {
        Activity prepare = draft.activity(back, "prepare");
        draft.body(prepare);
        draft.chain(in, prepare, out);
        assertNull(minutes());
        prepare.setProcessingTime(Draft.constant(9));
        assertMinutes(9);
    }

    /** check(10), in 0.2 of the cases ended by a complaint - handle(40). */
    @Test
    void interruption_replacesTheOtherWays() {
        Activity check = step("check", 10);
        Activity handle = step("handle", 40);
        BoundaryEvent complaint = draft.boundary(check, "complaint", EventTrigger.MESSAGE);
        draft.chain(in, check, step("pack", 5), out);
        draft.chain(handle, out);
        draft.sequence(complaint, handle, 0.2);
        assertMinutes(10 + 0.8 * 5 + 0.2 * 40);
    }

    @Test
    void interruption_ofUnknownProbabilityIsAnException() {
        Activity check = step("check", 10);
        BoundaryEvent complaint = draft.boundary(check, "complaint", EventTrigger.MESSAGE);
        draft.chain(complaint, step("handle", 40), out);
        draft.chain(in, check);
        assertMinutes(50);
        draft.chain(check, out);
        assertMinutes(10);
    }

    @Test
    void eventThatDoesNotInterrupt_runsBeside() {
        Activity check = step("check", 10);
        BoundaryEvent late = draft.boundary(check, "late", EventTrigger.TIMER);
        late.setInterrupting(false);
        draft.chain(in, check, step("pack", 5), out);
        draft.chain(late, step("remind", 40), out);
        assertMinutes(50);
    }

    @Test
    void blackBox_hasNoTime() {
        Lane agency = draft.lane("Agency", LaneRole.EXTERNAL);
        Activity ask = step("ask", 1);
        Activity hear = step("hear", 1);
        draft.chain(in, ask);
        draft.message(ask, agency);
        draft.message(agency, hear);
        draft.chain(hear, out);
        assertNull(minutes());
    }
}
