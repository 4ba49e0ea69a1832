/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.FlowNode;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SequenceFlow;
import org.sightline.model.drafting.Draft;
import org.sightline.model.drafting.RandomProcesses;

/** The derived facts are what their definitions say, after whatever was done to the model. */
class FactsPropertyTest {

    private static final int EDITS = 12;

    @Property(tries = 150, seed = "1")
    void facts_equalAPlainRecomputation(@ForAll long seed) {
        Draft draft = RandomProcesses.make(new Random(seed), 25);
        assertFacts(draft.process);
    }

    @Property(tries = 60, seed = "2")
    void facts_areRightAfterEachEdit(@ForAll long seed) {
        Random random = new Random(seed);
        Portfolio portfolio = twoProcesses(random);
        RandomEdits edits = new RandomEdits(portfolio, random);
        for (int i = 0; i < EDITS; i++) {
            portfolio.getProcesses().forEach(FactsPropertyTest::assertFacts);
            edits.edit();
        }
        portfolio.getProcesses().forEach(FactsPropertyTest::assertFacts);
    }

    @Property(tries = 40, seed = "3")
    void facts_areRightAfterUndoAndRedo(@ForAll long seed) {
        Random random = new Random(seed);
        Portfolio portfolio = twoProcesses(random);
        RandomEdits edits = new RandomEdits(portfolio, random);
        ChangeRecorder recorder = new ChangeRecorder(portfolio);
        for (int i = 0; i < EDITS; i++) {
            portfolio.getProcesses().forEach(FactsPropertyTest::assertFacts);
            edits.edit();
        }
        ChangeDescription changes = recorder.endRecording();
        for (int turn = 0; turn < 3; turn++) {
            portfolio.getProcesses().forEach(FactsPropertyTest::assertFacts);
            changes.applyAndReverse();
        }
        portfolio.getProcesses().forEach(FactsPropertyTest::assertFacts);
        recorder.dispose();
    }

    private static Portfolio twoProcesses(Random random) {
        Draft draft = RandomProcesses.make(random, 12);
        CustomerProcess other = RandomProcesses.make(random, 8).process;
        draft.portfolio.getProcesses().add(other);
        return draft.portfolio;
    }

    private static void assertFacts(CustomerProcess process) {
        PlainProcess plain = new PlainProcess(process);
        Set<InteractionNode> reachable = plain.reachable();
        Set<InteractionNode> ending = plain.ending();
        for (InteractionNode node : plain.nodes) {
            String label = node.eClass().getName() + " " + node.getName();
            assertEquals(plain.facing(node), node.isCustomerFacing(), label + " facing");
            assertEquals(plain.withCustomer(node), node.isWithCustomer(), label + " with customer");
            if (node instanceof FlowNode flowNode) {
                assertEquals(plain.visibility(flowNode), flowNode.getVisibility(), label + " visibility");
                assertEquals(reachable.contains(node), flowNode.isReachable(), label + " reachable");
                assertEquals(ending.contains(node), flowNode.isEnding(), label + " ending");
                assertEquals(plain.looping(node), flowNode.isLooping(), label + " looping");
            }
        }
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Flow flow) {
                assertFlow(plain, flow);
            }
        });
    }

    private static void assertFlow(PlainProcess plain, Flow flow) {
        assertEquals(plain.facing(flow), flow.isCustomerFacing(), flow.getName() + " facing");
        assertEquals(plain.handOff(flow), flow.isHandOff(), flow.getName() + " hand-off");
        if (flow instanceof SequenceFlow sequence) {
            assertEquals(List.<Flow>copyOf(plain.loopExits(sequence)), sequence.getLoopExits(), flow.getName() + " loop exits");
        }
    }
}
