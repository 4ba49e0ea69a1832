/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.table.ui.live.GridChange;
import org.sightline.table.ui.rows.ColumnChoice;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.table.ui.rows.SortKey;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.voice.SpokenParts;

/** Lines and columns: sorting, filtering, opening, choosing, making, deleting, and the selection of the workbench. */
class TableRowsTest extends TableTest {

    private static final String STEP = "Search the web shop";

    private void clickTitle(TablePage page, String title) {
        Rectangle below = page.table().filterBounds(column(page, title)).orElseThrow();
        clickAt(page, below.x + 30, below.y - 14);
    }

    @Test
    void clickOnATitle_sorts() throws IOException {
        TablePage page = openExample("fail-points");
        page.table().select(0, column(page, "Severity"));
        user.settle();
        clickTitle(page, "Severity");
        user.waitUntil("the table is sorted", () -> page.grid().sorting().equals(List.of(new SortKey("Severity", false))));
        clickTitle(page, "Severity");
        user.waitUntil("the table is sorted the other way", () -> page.grid().sorting().equals(List.of(new SortKey("Severity", true))));
        Screenshot.take("table-sorted");
        int most = Integer.parseInt(page.grid().text(page.grid().rows().shown().get(0).line(), page.grid().column("Severity")));
        int next = Integer.parseInt(page.grid().text(page.grid().rows().shown().get(1).line(), page.grid().column("Severity")));
        assertTrue(most >= next);
    }

    @Test
    void typedFilter_leavesWhatFits() throws IOException {
        TablePage page = openExample("steps");
        int all = page.grid().rows().countShown();
        Rectangle filter = page.table().filterBounds(column(page, "Channel")).orElseThrow();
        clickAt(page, filter.x + 20, filter.y + filter.height / 2);
        user.type("phone");
        user.press("Return");
        Screenshot.take("table-filtered");
        List<GridRow> steps = page.grid().rows().shown().stream().filter(each -> !each.isGroup()).toList();
        assertTrue(steps.size() < all);
        assertTrue(steps.stream().allMatch(each -> page.grid().text(each.line(), page.grid().column("Channel")).equals("Phone")));
        assertTrue(page.footer().lines().startsWith(steps.size() + " of " + all + " lines"), page.footer().lines());
        page.bar().clearFilters();
        assertEquals(all, page.grid().rows().countShown());
    }

    @Test
    void search_findsLinesByAnyOfTheirTexts() throws IOException {
        TablePage page = openExample("steps");
        user.press("ctrl+f");
        user.type("catalogue");
        assertTrue(page.grid().rows().shown().stream().anyMatch(each -> each.line().element() instanceof Activity));
        assertTrue(page.grid().rows().shown().size() < page.grid().rows().total());
    }

    @Test
    void spaceBar_closesALane() throws IOException {
        TablePage page = openExample("steps");
        int all = page.grid().rows().shown().size();
        click(page, "Business customer", "Step");
        user.press("space");
        assertTrue(page.grid().rows().shown().size() < all);
        user.press("space");
        assertEquals(all, page.grid().rows().shown().size());
    }

    @Test
    void newLine_isMadeByTheNotationsTool() throws IOException {
        TablePage page = openExample("steps");
        int lines = page.grid().rows().total();
        click(page, STEP, "Step");
        user.press("Insert");
        assertEquals(lines + 1, page.grid().rows().total());
        assertEquals("New step", page.grid().text(page.table().line(), page.grid().shown().get(0)));
        user.press("ctrl+Delete");
        assertEquals(lines, page.grid().rows().total());
        user.press("ctrl+z");
        user.press("ctrl+z");
        assertEquals(lines, page.grid().rows().total());
        assertFalse(page.document().isDirty());
    }

    @Test
    void hiddenAndMovedColumns_stayThatWay() throws IOException {
        TablePage page = openExample("steps");
        page.rearrange(() -> page.grid().choose(page.grid().choice().with(page.grid().choosable(), Set.of("Phase", "SeenAs"))), GridChange.COLUMNS);
        page.rearrange(() -> page.grid().choose(page.grid().choice().moved(page.grid().choosable(), "Channel", "CustomerTask")), GridChange.COLUMNS);
        user.settle();
        Screenshot.take("table-columns");
        assertEquals(List.of("Step", "Channel", "CustomerTask"), page.grid().shown().stream().limit(3).map(each -> each.key()).toList());
        page().closeEditor(page().getActiveEditor(), false);
        TablePage again = openExampleAgain();
        assertEquals(List.of("Step", "Channel", "CustomerTask"), again.grid().shown().stream().limit(3).map(each -> each.key()).toList());
        again.grid().choose(ColumnChoice.STANDARD);
    }

    private TablePage openExampleAgain() {
        return openTable(folder.resolve("office-supplies.sightline"), "steps");
    }

    @Test
    void draggedTitle_movesItsColumn() throws IOException {
        TablePage page = openExample("fail-points");
        Rectangle from = page.table().filterBounds(column(page, "Effect on the customer")).orElseThrow();
        Rectangle to = page.table().filterBounds(column(page, "Step")).orElseThrow();
        user.drag(page.table().control(), new Point(from.x + 40, from.y - 14), new Point(to.x + 60, to.y - 14), new Point(to.x + 6, to.y - 14));
        user.settle();
        assertEquals(1, column(page, "Effect on the customer"));
        page.grid().choose(ColumnChoice.STANDARD);
    }

    @Test
    void severalLines_areDeletedInOneStep() throws IOException {
        TablePage page = openExample("fail-points");
        int lines = page.grid().rows().total();
        page.table().select(0, 0);
        user.settle();
        page.table().control().setFocus();
        user.press("shift+Down");
        dialogs.expect("Delete", shell -> user.click(user.find(shell, Button.class, each -> each.getText().equals("&Delete"))));
        user.press("ctrl+Delete");
        dialogs.verify();
        assertEquals(lines - 2, page.grid().rows().total());
        user.press("ctrl+z");
        assertEquals(lines, page.grid().rows().total());
        assertFalse(page.document().isDirty());
    }

    @Test
    void lineThatOthersReferTo_isAskedAbout() throws IOException {
        TablePage page = openExample("steps");
        int lines = page.grid().rows().total();
        click(page, STEP, "Step");
        dialogs.expect("Delete", shell -> user.click(user.find(shell, Button.class, each -> each.getText().equals("&Cancel"))));
        user.press("ctrl+Delete");
        dialogs.verify();
        assertEquals(lines, page.grid().rows().total());
        dialogs.expect("Delete", shell -> user.click(user.find(shell, Button.class, each -> each.getText().equals("&Delete"))));
        user.press("ctrl+Delete");
        dialogs.verify();
        assertEquals(lines - 1, page.grid().rows().total());
    }

    @Test
    void selection_isThatOfTheWorkbench() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Phase");
        IStructuredSelection selection = (IStructuredSelection) page().getSelection();
        assertEquals(STEP, ((Activity) selection.getFirstElement()).getName());
        EObject other = page.grid().rows().shown().get(row(page, "Check out")).line().element();
        page.editor().reveal(other);
        user.settle();
        assertEquals("Check out", page.edits().rowName(page.table().line()));
    }

    @Test
    void edit_elsewhere_isShown() throws IOException {
        TablePage page = openExample("steps");
        Activity step = (Activity) page.grid().rows().shown().get(row(page, STEP)).line().element();
        page.document().execute(page.document().edits().set(step, step.eClass().getEStructuralFeature("name"), "Look around"));
        user.settle();
        assertEquals(1, page.grid().rows().shown().stream().filter(each -> page.grid().text(each.line(), page.grid().shown().get(0)).equals("Look around"))
                .count());
    }

    @Test
    void voice_tellsTextLineAndColumn() throws IOException {
        TablePage page = openExample("steps");
        click(page, STEP, "Channel");
        SpokenParts voice = page.table().voice();
        assertEquals("Web shop, " + STEP + ", Channel", voice.name(voice.focused()));
    }
}
