/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.ISelectionListener;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.ui.driver.Screenshot;

/** Editing cells by keys and mouse. */
class CellEditingTest extends TableTest {

    private static final String STEP = "Search the web shop";

    /** As many lines as lead out of sight. */
    private static final int FURTHER = 14;

    private Object told;

    private static String undoLabel(TablePage page) {
        return page.document().domain().getCommandStack().getUndoCommand().getLabel();
    }

    @Test
    void typedTime_isOneEditThatCanBeUndone() throws IOException {
        TablePage page = openExample("steps");
        String before = text(page, STEP, "Standard time");
        click(page, STEP, "Standard time");
        user.type("1h 30");
        user.press("Return");
        assertEquals("90 min", text(page, STEP, "Standard time").replace('\u00a0', ' '));
        assertEquals("Change Standard time of “" + STEP + "”", undoLabel(page));
        assertEquals(row(page, STEP) + 1, page.table().row());
        user.press("ctrl+z");
        assertEquals(before, text(page, STEP, "Standard time"));
    }

    @Test
    void wrongText_staysWithItsReason() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Standard time");
        user.type("soon");
        user.press("Return");
        assertEquals("soon", field(page).getText());
        assertTrue(page.editing().problem().orElseThrow().startsWith("“soon” is not a time"));
        Screenshot.take("table-wrong-text");
        user.press("Escape");
        assertFalse(page.editing().isOpen());
        assertFalse(page.document().isDirty());
    }

    @Test
    void partOfAName_findsTheElement() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Channel");
        user.type("pho");
        Screenshot.take("table-type-ahead");
        user.press("Return");
        assertEquals("Phone", text(page, STEP, "Channel"));
    }

    @Test
    void distribution_isChosenByKindWithItsShape() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Processing time");
        user.press("F2");
        Combo kind = user.find(page.table().control(), Combo.class, each -> true);
        assertTrue(kind.getSelectionIndex() >= 0);
        Screenshot.take("table-distribution");
        field(page).setText("triangular(2, 5, 12)");
        user.settle();
        assertTrue(kind.getText().toLowerCase().contains("triang"), kind.getText());
        user.press("Return");
        assertEquals("triangular(2, 5, 12)", page.edits().text(page.grid().rows().shown().get(row(page, STEP)).line(),
                page.grid().shown().get(column(page, "Processing time"))));
    }

    @Test
    void factOfTheModel_saysWhyItCannotBeEdited() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Customer-facing");
        user.press("F2");
        Screenshot.take("table-read-only");
        assertFalse(page.editing().isOpen());
        assertFalse(page.document().isDirty());
    }

    @Test
    void spaceBar_makesAStepUseASystem() throws IOException {
        TablePage page = openExample("steps-by-systems");
        click(page, "Leaf through the catalogue", "Web shop");
        assertEquals("", text(page, "Leaf through the catalogue", "Web shop"));
        user.press("space");
        assertEquals("●", text(page, "Leaf through the catalogue", "Web shop"));
        user.press("space");
        assertEquals("", text(page, "Leaf through the catalogue", "Web shop"));
    }

    @Test
    void emotion_isTypedAtAStepThatHasNoExperienceYet() throws IOException {
        TablePage page = openExample("steps");
        Activity step = page.grid().rows().shown().stream().map(each -> each.line().element()).filter(Activity.class::isInstance).map(Activity.class::cast)
                .filter(each -> each.getExperience() == null).findFirst().orElseThrow();
        click(page, step.getName(), "Emotion");
        user.type("1");
        user.press("Return");
        assertEquals("1", text(page, step.getName(), "Emotion"));
        assertEquals(1, step.getExperience().getEmotion());
        Screenshot.take("table-emotion");
        user.press("ctrl+z");
        assertNull(step.getExperience());
        assertFalse(page.document().isDirty());
    }

    @Test
    void lineThatIsReachedOutOfSight_isToldToOtherViews() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Step");
        ISelectionListener other = (part, selection) -> told = ((IStructuredSelection) selection).getFirstElement();
        page().addPostSelectionListener(other);
        for (int i = 0; i < FURTHER; i++) {
            user.press("Down");
        }
        assertEquals(page.grid().rows().shown().get(row(page, STEP) + FURTHER).line().element(), told);
        page.table().select(0, 0);
        assertEquals(page.grid().rows().shown().get(0).line().element(), told);
        page().removePostSelectionListener(other);
    }

    @Test
    void numberThatTheNotationHasNoPlaceFor_isRefused() throws IOException {
        TablePage page = openExample("steps");
        click(page, "Await the quotation", "Emotion");
        String before = text(page, "Await the quotation", "Emotion");
        user.type("x");
        user.press("Return");
        assertTrue(page.editing().isOpen());
        user.press("Escape");
        assertEquals(before, text(page, "Await the quotation", "Emotion"));
        assertFalse(page.document().isDirty());
    }
}
