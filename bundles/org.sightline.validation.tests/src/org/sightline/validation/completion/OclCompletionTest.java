/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.validation.completion.Proposal.Kind;

class OclCompletionTest {

    private final OclCompletion completion = new OclCompletion();

    private List<Proposal> proposals(String text) {
        return completion.proposals(SightlinePackage.Literals.ACTIVITY, text, text.length());
    }

    private List<String> names(String text) {
        return proposals(text).stream().map(Proposal::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "# momentOfTruth",
        "self.# outgoing",
        "self.outgoing.# target",
        "channel.# kind",
        "outgoing->select(f | f.# handOff",
        "outgoing->select(f : Flow | f.target.# pool",
        "outgoing->collect(# self",
        "outgoing->exists(f | f.name = name and f.source.# pool",
        "outgoing.target->select(n | n.incoming->exists(f | f.target = n and n.# pool",
        "let l : Lane = lane in l.# represents",
        "lane.lanes->forAll(l | l.nodes->forAll(n | l.# nodes",
        "outgoing->select(oclIsKindOf(SequenceFlow))->collect(oclAsType(SequenceFlow)).# probability",
        "name.# size",
        "name.trim().# concat",
        "outgoing-># forAll",
        "outgoing-># select",
        "name <> '' and lane.# role",
        "channel.kind = ChannelKind::# ivr",
        "Activity.# allInstances",
        "self.eContainer().# oclAsType",
        "outgoing->select(f | # f",
        "outgoing->exists(# target",
        "lane.nodes->select(outgoing->exists(# handOff",
        "oclAsType(# String",
        "if channel = # null",
        "oclIsKindOf(# MessageFlow"})
    void name_isProposedWhereItCanStand(String text, String name) {
        assertTrue(names(text == null ? "" : text).contains(name), () -> names(text == null ? "" : text).toString());
    }

    @Test
    void beginning_narrowsInAnyCase() {
        assertEquals(List.of("customerFacing", "customerTask", "Customer", "CustomerProcess", "CustomerTask", "CustomerView"), names("not customer"));
        assertEquals(List.of("standardTime"), names("self.STAND"));
    }

    @Test
    void proposal_replacesTheBeginning() {
        Proposal proposal = proposals("self.outgoing->sel").getFirst();

        assertEquals(new Proposal(Kind.OPERATION, "select", proposal.detail(), "select()", 7, 3), proposal);
    }

    @Test
    void operationWithoutParameters_leavesTheCaretBehindIt() {
        Proposal proposal = proposals("outgoing->isEmp").getFirst();

        assertEquals("isEmpty()", proposal.insertion());
        assertEquals(9, proposal.caret());
    }

    @Test
    void featuresComeBeforeOperations() {
        List<Kind> kinds = proposals("self.").stream().map(Proposal::kind).toList();

        assertEquals(kinds.stream().sorted().toList(), kinds);
        assertEquals(Kind.FEATURE, kinds.getFirst());
        assertTrue(kinds.contains(Kind.OPERATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = 'sel", "nonsense.", "name -- sel", ")))).", "self..", "->", "::", "outgoing->select(f | g."})
    void whereNothingIsKnown_nothingIsProposed(String text) {
        assertEquals(List.of(), names(text));
    }

    @Test
    void afterAValue_onlyWordsThatJoinAreProposed() {
        assertEquals(List.of("implies", "in"), names("name.trim() i"));
        assertEquals(List.of("endif", "else").stream().sorted().toList(), names("if name = '' then 1 e"));
    }

    @Test
    void whatFollowsTheCaret_doesNotMatter() {
        assertEquals(List.of("name"), completion.proposals(SightlinePackage.Literals.ACTIVITY, "self.nam <> ''", 8).stream().map(Proposal::name).toList());
    }
}
