/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.sightline.app.tour.TourStep.Deed;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;

class TourViewTest extends WorkbenchTest {

    private static final List<Deed> DONE_BY_THE_MODEL = List.of(Deed.CHART, Deed.SELECT, Deed.INSERT, Deed.UNBALANCE, Deed.FIX, Deed.UNDO);

    @Test
    void script_hasTenStepsWithTexts() {
        List<TourStep> steps = TourStep.all();
        assertEquals(10, steps.size());
        steps.forEach(step -> assertFalse((step.title() + step.text() + step.keys()).contains("tour_"), step.id()));
    }

    @Test
    void line_isReadWithASubjectOfManyWords() {
        assertEquals(new TourStep("add", Deed.INSERT, "Search the web shop"), TourStep.parse("add   insert  Search the web shop"));
        assertEquals(new TourStep("undo", Deed.UNDO, ""), TourStep.parse("undo undo"));
    }

    @Test
    void lastStep_bringsTheChartToTheFront() {
        TourView view = view(TourView.ID, TourView.class);
        Button show = user.find(window().getShell(), Button.class, button -> button.getText().equals("&Show Me"));
        for (String step : List.of("read", "table")) {
            view.go(view.steps().stream().map(TourStep::id).toList().indexOf(step));
            user.settle();
            user.click(show);
            user.settle();
        }
        TourStep last = view.steps().getLast();
        dialogs.expect("Export as Picture", dialog -> {
            assertFalse(view.isDone(last), "not before it has ended");
            Screenshot.take("tour-export");
        });
        view.go(view.steps().size() - 1);
        user.settle();
        assertTrue(show.isEnabled());
        user.click(show);
        dialogs.verify();
        user.waitUntil("the last step is ticked", () -> view.isDone(last));
    }

    @Test
    void commandOfAStep_isTickedForWhoRunsItFromAMenu() {
        TourView view = view(TourView.ID, TourView.class);
        Button show = user.find(window().getShell(), Button.class, button -> button.getText().equals("&Show Me"));
        user.click(show);
        TourStep table = view.steps().stream().filter(step -> step.id().equals("table")).findFirst().orElseThrow();
        view.go(view.steps().indexOf(table));
        user.settle();
        assertFalse(view.isDone(table));
        user.choose("Model", "Open Table", "Steps");
        user.waitUntil("the step is ticked", () -> view.isDone(table));
    }

    @Test
    void showMe_doesStepAfterStep() {
        TourView view = view(TourView.ID, TourView.class);
        Button show = user.find(window().getShell(), Button.class, button -> button.getText().equals("&Show Me"));
        for (int i = 0; i < view.steps().size(); i++) {
            TourStep step = view.steps().get(i);
            view.go(i);
            user.settle();
            if (DONE_BY_THE_MODEL.contains(step.deed())) {
                assertTrue(show.isEnabled(), step.id());
                user.click(show);
                user.waitUntil(step.id() + " is ticked", () -> view.isDone(step));
            }
            if (step.deed() == Deed.FIX) {
                Screenshot.take("tour");
            }
        }
    }
}
