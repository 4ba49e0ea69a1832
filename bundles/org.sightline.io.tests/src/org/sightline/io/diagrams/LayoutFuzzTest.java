/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Layout files that were damaged at random: each is read, and either has problems or can be written and read again. */
class LayoutFuzzTest {

    private static final int FILES = 3000;

    private static byte[] whole() {
        DiagramBook book = new DiagramBook();
        DiagramEdits edits = new DiagramEdits(book);
        Diagram diagram = book.standard("physical", "p", "Order & more");
        for (int i = 0; i < 8; i++) {
            edits.place(diagram, Map.of(PlaceKey.of("Step", "s" + i), NodePosition.at(i * 10, 4.5), PlaceKey.of("Flow", "f" + i),
                    new EdgeBends(List.of(new EdgeBends.Bend(1, 2))))).execute();
        }
        edits.change(diagram, diagram.settings().withLayer("Systems", true).withHidden(List.of("Step@s1"))).execute();
        return LayoutWriter.bytes(book, id -> true);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        return switch (random.nextInt(3)) {
            case 0 -> Arrays.copyOf(damaged, random.nextInt(damaged.length));
            case 1 -> {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                yield damaged;
            }
            default -> {
                int from = random.nextInt(damaged.length);
                int length = Math.min(random.nextInt(60), damaged.length - from);
                System.arraycopy(whole, random.nextInt(damaged.length - length), damaged, from, length);
                yield damaged;
            }
        };
    }

    @Test
    void damagedFile_neverThrowsAndNeverGivesWhatCannotBeWritten() {
        byte[] whole = whole();
        Random random = new Random(5);
        int withProblems = 0;
        for (int i = 0; i < FILES; i++) {
            LoadedDiagrams loaded = LayoutReader.read(damaged(whole, random), "x");
            withProblems += loaded.problems().isEmpty() ? 0 : 1;
            String text = LayoutWriter.text(loaded.book());
            LoadedDiagrams again = LayoutReader.read(text.getBytes(StandardCharsets.UTF_8), "x");
            assertEquals(List.of(), again.problems(), text);
            assertEquals(text, LayoutWriter.text(again.book()));
        }
        assertTrue(withProblems > FILES / 2, withProblems + " files had problems");
    }
}
