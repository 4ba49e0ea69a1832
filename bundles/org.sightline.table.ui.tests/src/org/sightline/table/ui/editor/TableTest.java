/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.edit.ElementLabels;
import org.sightline.table.ui.edit.GridTitles;
import org.sightline.table.ui.rows.GridRow;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.ExampleFile;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

/** What tests of tables in the running workbench share. */
abstract class TableTest extends WorkbenchTest {

    /**
     * @param table name of a table of the notation
     * @return that table of the example's first process, in front
     */
    protected final TablePage openExample(String table) throws IOException {
        return openTable(ExampleFile.copyTo(folder), table);
    }

    /**
     * @param file a model file
     * @param table name of a table of the notation
     * @return that table of the model's first process, in front
     */
    protected final TablePage openTable(Path file, String table) {
        ModelEditor editor = open(file);
        ModelDocument document = document(editor);
        TableEditor opened = new TableOpener(page()).open(document, table, document.portfolio()).orElseThrow();
        user.settle();
        return opened.page().orElseThrow();
    }

    /** @return the row of the line with that name */
    protected static int row(TablePage page, String name) {
        for (int i = 0; i < page.grid().rows().shown().size(); i++) {
            GridRow row = page.grid().rows().shown().get(i);
            if (ElementLabels.text(row.line().element()).equals(name)) {
                return i;
            }
        }
        throw new AssertionError("No line " + name);
    }

    /** @return the place of the column with that title among those in sight */
    protected static int column(TablePage page, String title) {
        GridTitles titles = new GridTitles();
        for (int i = 0; i < page.grid().shown().size(); i++) {
            if (titles.of(page.grid().shown().get(i), page.grid().table()).equals(title)) {
                return i;
            }
        }
        throw new AssertionError("No column " + title);
    }

    /** @return the text shown in a cell */
    protected static String text(TablePage page, String line, String column) {
        return page.grid().text(page.grid().rows().shown().get(row(page, line)).line(), page.grid().shown().get(column(page, column)));
    }

    /** Clicks into a cell. */
    protected final void click(TablePage page, String line, String column) {
        page.table().select(row(page, line), column(page, column));
        user.settle();
        Rectangle bounds = page.table().bounds(row(page, line), column(page, column)).orElseThrow();
        clickAt(page, bounds.x + bounds.width - 12, bounds.y + bounds.height / 2);
    }

    /** Clicks at a place to which the mouse comes from elsewhere: a mouse that is there already would be waited for in vain. */
    protected final void clickAt(TablePage page, int x, int y) {
        user.hover(page.table().control(), 3, 3);
        user.clickAt(page.table().control(), x, y);
    }

    /** Selects the cells from one to another, as dragging does. */
    protected final void select(TablePage page, String line, String column, int height, int width) {
        click(page, line, column);
        for (int i = 1; i < height; i++) {
            user.press("shift+Down");
        }
        for (int i = 1; i < width; i++) {
            user.press("shift+Right");
        }
    }

    /** @return the field in which a cell is being edited */
    protected static Text field(TablePage page) {
        return page.editing().field().orElseThrow(() -> new AssertionError("No cell is being edited"));
    }

    /** Puts a text on the clipboard, as a spreadsheet does. */
    protected static void put(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** @return the text on the clipboard */
    protected static String taken() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }
}
