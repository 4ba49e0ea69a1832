/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a model, in whatever order: it stays sound, and undoing all of it gives it back byte for byte. */
class AllAbilitiesTest {

    private static final int EDITS = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void thousandEdits_keepTheModelSoundAndCanBeTakenBack(long seed) {
        Board board = Board.example();
        String before = board.state();
        RandomAbilities abilities = new RandomAbilities(board, seed);

        for (int done = 0; done < EDITS;) {
            String name = abilities.next();
            boolean isDone = !name.equals("refused");
            done += isDone ? 1 : 0;
            if (isDone && done % 20 == 0) {
                assertEquals(List.of(), board.faults(), name);
            }
        }
        assertEquals(List.of(), board.faults());
        assertEquals(List.of(), board.indexFaults());
        assertEquals(board.text(), board.reloaded().text());

        board.assertUndoneAndRedone(before);
    }

    @Test
    void everyAbility_isAmongTheRandomEdits() {
        Board board = Board.example();
        RandomAbilities abilities = new RandomAbilities(board, 5);
        for (int i = 0; i < 3 * EDITS; i++) {
            abilities.next();
        }

        Set<String> neverDone = new TreeSet<>(abilities.names());
        neverDone.removeAll(abilities.done().keySet());
        assertEquals(Set.of(), neverDone);
    }
}
