/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.common.command.AbstractCommand;
import org.junit.jupiter.api.Test;
import org.sightline.model.edit.EditHistory.Step;

class EditHistoryTest {

    private final EditHistory history = new EditHistory();
    private final StringBuilder text = new StringBuilder();
    private int told;

    @Test
    void steps_tellWhatIsDoneAndWhatWasTakenBack() {
        type("a");
        type("b");
        history.undo();
        assertEquals(List.of(new Step("Type a", true), new Step("Type b", false)), history.steps());
        assertEquals(1, history.position());
    }

    @Test
    void goTo_goesBackAndForthAndTellsOnce() {
        List.of("a", "b", "c").forEach(this::type);
        history.addCommandStackListener(event -> told++);
        history.goTo(0);
        assertEquals("", text.toString());
        history.goTo(2);
        assertEquals("ab", text.toString());
        history.goTo(2);
        assertEquals(2, told);
    }

    @Test
    void savedPosition_isGoneOnceAnotherWayIsTaken() {
        assertEquals(OptionalInt.of(0), history.savedPosition());
        type("a");
        history.saveIsDone();
        assertEquals(OptionalInt.of(1), history.savedPosition());
        history.undo();
        assertEquals(OptionalInt.of(1), history.savedPosition());
        type("b");
        assertEquals(OptionalInt.empty(), history.savedPosition());
    }

    private void type(String letter) {
        history.execute(new Typing(letter));
    }

    private final class Typing extends AbstractCommand {

        private final String letter;

        Typing(String letter) {
            super("Type " + letter);
            this.letter = letter;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            text.append(letter);
        }

        @Override
        public void undo() {
            text.setLength(text.length() - 1);
        }

        @Override
        public void redo() {
            execute();
        }
    }
}
