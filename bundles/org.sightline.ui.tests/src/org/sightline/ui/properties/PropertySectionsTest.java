/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;

class PropertySectionsTest extends WorkbenchTest {

    private ModelEditor editor;
    private Activity pack;
    private Activity ship;

    @BeforeEach
    void select() throws Exception {
        editor = open(PhoneOrder.write(folder));
        pack = (Activity) element(editor, "Pack the paper");
        ship = (Activity) element(editor, "Ship the paper");
        editor.reveal(pack);
        choose(PropertyGroup.GENERAL);
    }

    private void choose(PropertyGroup group) {
        view(PropertiesView.ID, PropertiesView.class).showSection(group);
        user.settle();
    }

    private Table sections() {
        return user.find(content(), Table.class, table -> table.getItemCount() > 0 && table.getItem(0).getText().equals("General"));
    }

    @Test
    void section_isChosenByKeyAndStaysForTheNextElement() {
        Table sections = sections();
        user.focus(sections);
        while (!sections.getSelection()[0].getText().equals("Time and cost")) {
            user.press("Down");
        }
        user.waitUntil("the section is shown", () -> user.sees(content(), Label.class, label -> label.getText().equals("Fixed cost")));

        editor.reveal(ship);
        user.settle();

        assertEquals("Time and cost", sections().getSelection()[0].getText());
        Screenshot.take("properties-time-and-cost");
    }

    @Test
    void help_followsTheFocus() {
        user.click(user.labelled(content(), "Channel", Text.class));

        user.waitUntil("the help is shown", () -> user.sees(content(), Label.class, label -> label.getText().startsWith("Channel: How customer")));

        choose(PropertyGroup.USES);
        assertTrue(user.sees(content(), Label.class, label -> label.getText().startsWith("Help on the field")), "of no field that is out of sight");
    }

    @Test
    void usedBy_leadsToWhatUsesTheElement() {
        choose(PropertyGroup.USES);
        Tree uses = user.find(content(), Tree.class, tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("Order by phone ("));
        TreeItem use = uses.getItem(0).getItem(0);
        assertEquals(List.of("From Answer the call", "To Ship the paper"), Arrays.stream(uses.getItem(0).getItems()).map(TreeItem::getText).toList());
        EObject user1 = ((UseLine) use.getData()).element();
        Screenshot.take("properties-used-by");

        user.click(uses, use.getBounds());

        assertEquals(List.of(user1), ((StructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList());
    }

    @Test
    void severalElements_getAValueInOneEdit() {
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of(pack, ship)));
        user.waitUntil("both are shown", () -> user.sees(content(), Label.class, label -> label.getText().equals("Steps (2)")));
        assertTrue(user.sees(content(), Text.class, text -> text.getMessage().equals("various")), "their names differ");
        choose(PropertyGroup.EXPERIENCE);
        Screenshot.take("properties-of-several");

        user.click(user.labelled(content(), "Moment of truth", Button.class));
        user.waitUntil("both have it", () -> pack.isMomentOfTruth() && ship.isMomentOfTruth());

        document(editor).domain().getCommandStack().undo();
        assertTrue(!pack.isMomentOfTruth() && !ship.isMomentOfTruth());
    }

    @Test
    void customProperty_isTypedIntoTheTable() {
        choose(PropertyGroup.DOCUMENTATION);
        Table table = user.labelled(content(), "Properties", Table.class);
        user.focus(table);
        user.press("Insert");
        user.type("owner");
        user.press("Tab");
        user.type("Ann");
        user.press("Return");

        user.waitUntil("it is there", () -> pack.getProperties().size() == 1 && "Ann".equals(pack.getProperties().getFirst().getValue()));
        assertEquals("owner", pack.getProperties().getFirst().getKey());
        Screenshot.take("properties-documentation");
    }

    @Test
    void tag_isAddedByEnterAndRemovedByItsButton() {
        choose(PropertyGroup.DOCUMENTATION);
        Text text = user.labelled(content(), "Tags", Text.class);
        user.click(text);
        user.type("pilot");
        user.press("Return");
        user.waitUntil("the tag is there", () -> pack.getTags().equals(List.of("pilot")));

        user.click(user.find(content(), Button.class, button -> button.getText().equals("pilot")));

        user.waitUntil("the tag is gone", pack.getTags()::isEmpty);
    }

    @Test
    void wrongRatingInATable_staysInItsCellWithTheReason() {
        choose(PropertyGroup.DOCUMENTATION);
        choose(PropertyGroup.EXPERIENCE);
        Table table = user.labelled(content(), "Evidence", Table.class);
        user.focus(table);
        user.press("Insert");
        user.type("Survey");
        user.press("Tab");
        user.type("soon");
        user.press("Return");

        user.waitUntil("the reason is told", () -> user.sees(content(), Label.class, label -> label.getText().startsWith("“soon” is not a date.")));
        TableItem line = user.labelled(content(), "Evidence", Table.class).getItem(0);
        assertEquals("soon", line.getText(1));
        assertEquals("Survey", pack.getExperience().getEvidence().getFirst().getSource());
        assertEquals(JFaceColors.getErrorText(line.getDisplay()), colourWhenSelected(line, 1));
        Screenshot.take("properties-refused-cell");
    }

    private static Color colourWhenSelected(TableItem line, int column) {
        Image image = new Image(line.getDisplay(), 400, 200);
        GC gc = new GC(image);
        Event painting = new Event();
        painting.item = line;
        painting.index = column;
        painting.detail = SWT.SELECTED;
        painting.gc = gc;
        painting.setBounds(line.getBounds(column));
        line.getParent().notifyListeners(SWT.EraseItem, painting);
        line.getParent().notifyListeners(SWT.PaintItem, painting);
        Color colour = gc.getForeground();
        gc.dispose();
        image.dispose();
        return colour;
    }

    @Test
    void newChannel_isProposedWhileTyping() {
        Text channel = user.labelled(content(), "Channel", Text.class);
        user.click(channel);
        user.type("Parcel box");
        user.waitUntil("it is proposed", () -> Arrays.stream(channel.getDisplay().getShells()).anyMatch(shell -> shell.isVisible()
                && user.sees(shell, Table.class, table -> table.getItemCount() > 0 && isInFull(table, "New Channel “Parcel box”"))));
        Screenshot.take("properties-new-channel");
        user.press("Return");

        user.waitUntil("it is made", () -> pack.getChannel() != null);
        assertEquals("Parcel box", pack.getChannel().getName());
    }

    private static boolean isInFull(Table table, String text) {
        TableItem first = table.getItem(0);
        GC gc = new GC(table);
        int width = gc.textExtent(text).x;
        gc.dispose();
        return first.getText().equals(text) && first.getTextBounds(0).x + width <= table.getClientArea().width;
    }

    @Test
    void linkToAFile_countsFromTheModel() throws Exception {
        Path model = document(editor).file();
        Path survey = Files.writeString(model.resolveSibling("survey 2026.txt"), "yes");

        assertEquals(Optional.of(survey.toString()), LinkOpener.target("survey 2026.txt", model));
        assertEquals(Optional.of("https://example.org/a"), LinkOpener.target(" https://example.org/a ", model));
        assertEquals(Optional.empty(), LinkOpener.target("missing.txt", model));
        assertEquals(Optional.empty(), LinkOpener.target("javascript:alert(1)", model));
    }
}
