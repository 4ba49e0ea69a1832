/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sightline.io.RefusedInputException;
import org.sightline.model.customerprocess.Flow;
import org.sightline.model.customerprocess.ModelElement;

/** Whatever a file holds comes in; whatever is done to a file, it comes in or is refused. */
class RandomFilesTest {

    private static final String SEED = "20260301";

    private static byte[] bytes(RandomBpmn.Sample sample) {
        return sample.text().getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 300, seed = SEED)
    void randomFile_comesInWithExactCounts(@ForAll long seed) throws Exception {
        RandomBpmn.Sample sample = RandomBpmn.of(seed);

        BpmnImport result = Bpmn.readWhole(bytes(sample));

        assertEquals(sample.counts(), ModelCounts.of(result.portfolio()));
        assertEquals(List.of(), Bpmn.notes(result, ImportNote.Kind.DAMAGED).stream().filter(note -> !note.contains("attached")).toList());
    }

    @Property(tries = 100, seed = SEED)
    void ids_areUniqueAndTheSameInEachImport(@ForAll long seed) throws Exception {
        byte[] file = bytes(RandomBpmn.of(seed));

        List<String> first = ids(Bpmn.readWhole(file));

        assertEquals(first, ids(Bpmn.readWhole(file)));
        assertEquals(first.size(), new HashSet<>(first).size());
        assertTrue(first.stream().allMatch(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")));
    }

    private static List<String> ids(BpmnImport result) {
        return Bpmn.all(result, ModelElement.class).stream().map(ModelElement::getId).toList();
    }

    @Property(tries = 200, seed = SEED)
    void damagedTags_comeInOrAreRefused(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(RandomBpmn.of(seed).text());
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setLength(Math.max(1, at));
                case 1 -> text.deleteCharAt(Math.min(at, text.length() - 1));
                default -> text.insert(at, "<>&'\"/ =:x\u0000".charAt(random.nextInt(11)));
            }
        }

        assertComesInOrIsRefused(text.toString());
    }

    @Property(tries = 300, seed = SEED)
    void damagedReferences_comeInWithoutOpenFlows(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        String text = RandomBpmn.of(seed).text();
        Set<String> broken = Set.of("node" + random.nextInt(20), "lane" + random.nextInt(20), "process" + random.nextInt(3));
        for (String id : broken) {
            text = text.replace("id='" + id + "'", random.nextBoolean() ? "" : "id='node" + random.nextInt(20) + "'");
        }

        BpmnImport result = Bpmn.readWhole(text.getBytes(StandardCharsets.UTF_8));

        for (Flow flow : Bpmn.all(result, Flow.class)) {
            assertTrue(flow.getSource() != null && flow.getTarget() != null);
        }
        int written = text.split("Flow id=").length - 1;
        long open = result.notes().stream().filter(note -> note.message().contains("was left out")).count();
        assertEquals(written, Bpmn.all(result, Flow.class).size() + open, "each flow comes in or is noted");
    }

    private static void assertComesInOrIsRefused(String text) {
        try {
            Bpmn.readWhole(text.getBytes(StandardCharsets.UTF_8));
        } catch (RefusedInputException e) {
            assertFalse(e.getProblems().get(0).message().isBlank());
        }
    }
}
