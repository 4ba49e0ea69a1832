/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.Decision;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.Sketch;
import org.sightline.model.edit.find.FindQuery.Mode;

class FinderTest {

    private final Sketch sketch = new Sketch();
    private final Finder finder = new Finder(sketch.domain);
    private final Activity call = sketch.step("Call the shop", sketch.customer);
    private final Activity recall = sketch.step("Recall (the) goods", sketch.sales);
    private final Decision urgent = sketch.decision("Is the CALL urgent?", sketch.sales);

    private FindQuery query(String text, Mode mode, boolean matchCase) {
        return new FindQuery(text, mode, matchCase, List.of(sketch.portfolio), Set.of(), false);
    }

    private List<EObject> found(FindQuery query) {
        return finder.find(query).hits().stream().<EObject>map(Hit::element).toList();
    }

    @Test
    void plainText_isFoundAnywhereInTheOrderOfTheModel() {
        assertEquals(List.of(call, recall, urgent), found(query("call", Mode.PLAIN, false)));
        assertEquals(List.of(recall), found(query("call", Mode.PLAIN, true)));
        assertEquals(List.of(recall), found(query("(the)", Mode.PLAIN, false)));
    }

    @Test
    void namesAlone_leaveDescriptionsOut() {
        recall.setDescription("urgent");
        FindQuery everywhere = query("urgent", Mode.PLAIN, false);

        assertEquals(List.of(recall, urgent), found(everywhere));
        assertEquals(List.of(urgent), found(new FindQuery("urgent", Mode.PLAIN, false, everywhere.roots(), Set.of(), true)));
    }

    @Test
    void word_standsAlone() {
        assertEquals(List.of(call, urgent), found(query("call", Mode.WORD, false)));
        assertEquals(List.of(recall), found(query("(the)", Mode.WORD, false)));
    }

    @Test
    void lettersOfAllLanguages_makeWordsAndMatchWithoutCase() {
        call.setName("Überprüfung");

        assertEquals(List.of(), found(query("berpr", Mode.WORD, false)));
        assertEquals(List.of(call), found(query("überPRÜFUNG", Mode.WORD, false)));
    }

    @Test
    void regularExpression_tellsAllSpans() {
        SearchResult result = finder.find(new FindQuery("[ck]al+|o", Mode.REGEX, false, List.of(call), Set.of(), false));

        assertEquals(List.of(new Hit.Span(0, 4), new Hit.Span(11, 12)), result.hits().get(0).spans());
    }

    @Test
    void badRegularExpression_saysWhere() {
        assertEquals("This is not a regular expression: Unclosed group, at its end.", finder.find(query("a(", Mode.REGEX, false)).problem().orElseThrow());
        assertEquals("Type what to look for.", finder.find(query("", Mode.PLAIN, false)).problem().orElseThrow());
    }

    @Test
    void endlessRegularExpression_isGivenUp() {
        call.setName("a".repeat(60) + "!");

        SearchResult result = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> finder.find(query("(a|aa)+\\1b$", Mode.REGEX, false)));

        assertTrue(result.problem().orElseThrow().startsWith("The regular expression takes too long"));
    }

    @Test
    void emptyMatches_areNoHits() {
        assertEquals(List.of(), found(query("x*", Mode.REGEX, false)));
    }

    @Test
    void scopeKindsAndNames_narrowTheSearch() {
        call.setNotes("urgent");
        Set<EClass> steps = Set.of(SightlinePackage.Literals.ACTIVITY);

        assertEquals(List.of(recall, urgent), found(new FindQuery("the", Mode.PLAIN, false, List.of(sketch.sales), Set.of(), false)));
        assertEquals(List.of(call, recall), found(new FindQuery("the", Mode.PLAIN, false, List.of(sketch.process), steps, false)));
        assertEquals(List.of(call, recall, urgent),
                found(new FindQuery("the", Mode.PLAIN, false, List.of(sketch.process), Set.of(SightlinePackage.Literals.FLOW_NODE), false)));
        assertEquals(List.of(call, urgent), found(query("urgent", Mode.PLAIN, false)));
        assertEquals(List.of(urgent), found(new FindQuery("urgent", Mode.PLAIN, false, List.of(sketch.portfolio), Set.of(), true)));
        assertEquals(List.of(call), found(new FindQuery("the", Mode.PLAIN, false, List.of(call, call), Set.of(), false)));
    }

    @Test
    void idsAndCurrency_areNoTexts() {
        assertEquals(List.of(), found(query(call.getId(), Mode.PLAIN, false)));
        assertEquals(List.of(), found(query("EUR", Mode.PLAIN, false)));
    }

    @Test
    void replacing_isOneEdit() {
        call.setNotes("Call twice: call and call");
        call.getTags().addAll(List.of("call", "other"));

        List<Replacement> preview = finder.preview(query("call", Mode.WORD, false), "phone $1");
        sketch.edit(finder.replace(preview));

        assertEquals("Call the shop", preview.get(2).before());
        assertEquals("Phone $1 the shop", preview.get(2).after());
        assertEquals("Phone $1 the shop", call.getName());
        assertEquals("Phone $1 twice: phone $1 and phone $1", call.getNotes());
        assertEquals(List.of("phone $1", "other"), call.getTags());
        assertEquals("Is the Phone $1 urgent?", urgent.getName());
        assertEquals("Recall (the) goods", recall.getName());
    }

    @Test
    void capital_isKeptUnlessItWasTyped() {
        assertEquals("Phone the shop", finder.preview(query("call", Mode.WORD, false), "phone").getFirst().after());
        assertEquals("phone the shop", finder.preview(query("Call", Mode.WORD, false), "phone").getFirst().after());
        assertEquals("phone the shop", finder.preview(query("Call", Mode.WORD, true), "phone").getFirst().after());
    }

    @Test
    void onePlace_isReplacedAlone() {
        call.setNotes("Call twice: call and call");
        FindQuery query = query("(c)all(?= and|$)", Mode.REGEX, true);
        Hit hit = finder.find(query).hits().getFirst();

        Replacement second = finder.preview(query, "$1ry", hit, hit.spans().get(1)).orElseThrow();
        sketch.edit(finder.replace(List.of(second)));

        assertEquals("Call twice: call and cry", call.getNotes());
        assertEquals(Optional.empty(), finder.preview(query, "call", hit, hit.spans().get(1)));
        assertEquals(Optional.empty(), finder.preview(query, "$9", hit, hit.spans().get(1)));
    }

    @Test
    void groups_standInTheReplacement() {
        sketch.edit(finder.replace(finder.preview(query("(\\w+) the (\\w+)", Mode.REGEX, true), "$2: $1")));

        assertEquals("shop: Call", call.getName());
    }

    @Test
    void tagsThatBecomeTheSame_becomeOne() {
        call.getTags().addAll(List.of("big", "small", "tiny"));

        sketch.edit(finder.replace(finder.preview(query("small|tiny", Mode.REGEX, true), "big")));

        assertEquals(List.of("big"), call.getTags());
    }

    @Test
    void badReplacement_isRefused() {
        assertTrue(finder.refusal(query("call", Mode.REGEX, false), "$3").orElseThrow().startsWith("This cannot stand for what was found: No group 3"));
        assertTrue(finder.refusal(query("call", Mode.PLAIN, false), "bell \u0007").isPresent());
        assertEquals(List.of(), finder.preview(query("call", Mode.REGEX, false), "$3"));
        assertTrue(finder.refusal(query("call", Mode.PLAIN, false), "$3").isEmpty());
    }

    @Test
    void nothingToReplaceOrChangedSince_isRefused() {
        List<Replacement> preview = finder.preview(query("call", Mode.WORD, false), "phone");
        call.setName("Something else");

        assertEquals("The model has changed since this was found. Search again.", sketch.refusal(finder.replace(preview)));
        assertEquals("Nothing was found that would change.", sketch.refusal(finder.replace(List.of())));
        assertEquals(List.of(), finder.preview(query("urgent", Mode.PLAIN, true), "urgent"));
    }

    @Test
    void label_namesWhatChanges() {
        assertEquals("Replace text in 2 elements", finder.replace(finder.preview(query("call", Mode.WORD, false), "phone")).getLabel());
    }
}
