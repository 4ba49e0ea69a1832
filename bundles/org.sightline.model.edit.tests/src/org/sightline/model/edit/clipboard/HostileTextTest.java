/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.edit.Board;
import org.sightline.model.edit.Sketch;

/** Whatever is on the clipboard: it is refused in words, or it gives a sound model. */
class HostileTextTest {

    private static final String HEADER = "Sightline elements, version 1\n";

    private final Sketch sketch = new Sketch();
    private final ClipboardEdits edits = new ClipboardEdits(sketch.domain);

    private String refusal(String text) {
        String before = sketch.board.state();
        String reason = edits.plan(text, sketch.sales).refusal().orElseThrow();
        assertEquals(before, sketch.board.state());
        return reason;
    }

    @Test
    void foreignText_isRefused() {
        assertEquals("What is on the clipboard is not part of a model.", refusal("Dear customer,"));
        assertEquals("What is on the clipboard is not part of a model.", refusal(""));
        assertEquals("What is on the clipboard is not part of a model.", refusal(null));
        assertEquals("What is on the clipboard is not part of a model.", refusal("Sightline elements, version one\n"));
    }

    @Test
    void newerVersion_isRefused() {
        assertTrue(refusal("Sightline elements, version 2\n+Activity x\n").contains("newer version"));
    }

    @Test
    void noElement_isRefused() {
        assertEquals("What is on the clipboard holds no elements.", refusal(HEADER));
        assertEquals("What is on the clipboard holds no elements.", refusal(HEADER + "*Channel x\n"));
        assertEquals("What is on the clipboard holds no elements.", refusal(HEADER + "+SequenceFlow x\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "+Portfolio x", "+HiddenStretch x", "+FlowNode x", "+Nothing x", "+Activity", "+Activity ", "+Activity a b", "+Activity x<y", "Activity x",
        "+Activity x\n\t\tname=too deep", "+Activity x\n\tname", "+Activity x\n\t", "+Activity x\n\tname=a\n\tname=b", "+Activity x\n\tid=y",
        "+Activity x\n\torigin>y Activity z", "+Activity x\n\tcustomerFacing=true", "+Activity x\n\toutgoing>y SequenceFlow z",
        "+Activity x\n\tfixedCost=much", "+Activity x\n\tkind=strange", "+Activity x\n\tname=bell \u0007", "+Activity x\n\tname>y Activity z",
        "+Activity x\n\tchannel=phone", "+Activity x\n\tchannel+Channel y", "+Activity x\n\tfailPoints+PainPoint y", "+Activity x\n\tfailPoints>y FailPoint z",
        "+Activity x\n\tchannel>y", "+Activity x\n+Activity x", "+Activity x\n*Channel x", "*Activity x\n+Activity y", "+Activity x\n\tname~a"})
    void damagedText_isRefusedWithItsLine(String text) {
        assertTrue(refusal(HEADER + text).startsWith("What is on the clipboard is damaged at line "), text);
    }

    @Test
    void longLine_isCutInTheReason() {
        assertTrue(refusal(HEADER + "+" + "x".repeat(1000)).length() < 150);
    }

    @Test
    void deepText_isRefused() {
        StringBuilder text = new StringBuilder(HEADER + "+Lane l0\n");
        for (int i = 1; i < 5000; i++) {
            text.append("\t".repeat(i)).append("lanes+Lane l").append(i).append('\n');
        }

        assertTrue(refusal(text.toString()).contains("damaged at line"));
    }

    @Test
    void idOfAnotherElement_isNotTakenOver() {
        Activity a = sketch.step("a", sketch.sales);

        sketch.edit(edits.paste("Sightline elements, version 1, cut\n+Activity " + a.getId() + "\n", sketch.stock));
    }

    @Test
    void windowsLineEnds_areRead() {
        sketch.edit(edits.paste((HEADER + "+Activity x\n\tname=a\n").replace("\n", "\r\n"), sketch.stock));

        assertEquals("a", Sketch.nodes(sketch.stock));
    }

    @Test
    void garbledText_neverFailsOrHarms() {
        Board office = Board.example();
        String text = new ClipboardEdits(office.domain).copy(List.of(office.portfolio.getProcesses().get(0).getLanes().get(0)));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String garbled = garbled(text, random);
            assertDoesNotThrow(() -> sketch.board.run(edits.paste(garbled, sketch.process)), garbled);
            assertEquals(List.of(), sketch.board.faults(), garbled);
            sketch.board.undoAll();
        }
    }

    private static String garbled(String text, Random random) {
        StringBuilder garbled = new StringBuilder(text);
        for (int i = 0; i < 3; i++) {
            int at = 40 + random.nextInt(garbled.length() - 80);
            switch (random.nextInt(3)) {
                case 0 -> garbled.deleteCharAt(at);
                case 1 -> garbled.setCharAt(at, (char) (' ' + random.nextInt(90)));
                default -> garbled.delete(at, at + random.nextInt(40));
            }
        }
        return garbled.toString();
    }
}
