/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.Channel;
import org.sightline.model.customerprocess.Organization;
import org.sightline.model.customerprocess.OrganizationUnit;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.customerprocess.TimedNode;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.fields.PartList;

class OverviewPageTest extends WorkbenchTest {

    private ModelEditor editor;
    private Portfolio portfolio;

    @BeforeEach
    void openModel() throws Exception {
        editor = open(PhoneOrder.write(folder));
        portfolio = document(editor).portfolio();
    }

    private Button tile(String title) {
        return user.find(content(), Button.class, button -> button.getText().startsWith(title + " ("));
    }

    private Table table(String firstColumn, String secondColumn) {
        return user.find(content(), Table.class, table -> table.getColumnCount() > 1 && table.getColumn(0).getText().equals(firstColumn)
                && table.getColumn(1).getText().equals(secondColumn));
    }

    @Test
    void overview_showsTheModelAndFollowsIt() {
        assertTrue(user.sees(content(), Hyperlink.class, link -> link.getText().equals("Order by phone")));
        assertEquals("Channels (0)", tile("Channels").getText());
        assertTrue(user.sees(content(), Label.class, label -> label.getText().equals("as-is · 5 steps · 3 touchpoints")));
        Screenshot.take("overview");

        document(editor).execute(document(editor).edits().create(portfolio, document(editor).domain().getNewChildDescriptors(portfolio, null).stream()
                .map(CommandParameter.class::cast).filter(parameter -> parameter.getEValue() instanceof Channel).findFirst()
                .orElseThrow(), List.of(portfolio)));
        user.settle();

        assertEquals("Channels (1)", tile("Channels").getText());
    }

    @Test
    void channel_isAddedNamedAndRemovedByKeys() {
        user.click(tile("Channels"));
        Table channels = table("Name", "Kind");
        user.focus(channels);
        user.press("Insert");
        user.type("Phone");
        user.press("Return");
        user.waitUntil("the channel is there", () -> portfolio.getChannels().size() == 1 && "Phone".equals(portfolio.getChannels().getFirst().getName()));
        assertEquals("Rename channel “Channel”", document(editor).domain().getCommandStack().getUndoCommand().getLabel());
        Screenshot.take("overview-channels");

        user.focus(channels);
        user.press("Delete");
        user.waitUntil("the channel is gone", portfolio.getChannels()::isEmpty);
        assertEquals(1, portfolio.getProcesses().size(), "what is selected in the tree stays");
    }

    @Test
    void organisation_showsWhatBelongsToIt() {
        user.click(tile("Organisations"));
        Table organizations = table("Name", "Role");

        user.click(organizations, organizations.getItem(0).getBounds());

        assertEquals(List.of(portfolio.getOrganizations().getFirst()), selection().toList());
        Table units = table("Name", "Kind");
        assertEquals(portfolio.getOrganizations().getFirst().getUnits().size(), units.getItemCount());
        Screenshot.take("overview-organisations");
    }

    private IStructuredSelection selection() {
        return (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
    }

    @Test
    void currency_isChangedInPlaceAndWrongTextIsTold() {
        Text currency = user.labelled(content(), "Currency", Text.class);
        user.click(currency);
        currency.selectAll();
        user.type("CHF\t");
        user.waitUntil("the currency is set", () -> "CHF".equals(portfolio.getCurrency()));

        document(editor).domain().getCommandStack().undo();
        assertEquals("EUR", portfolio.getCurrency());
        user.settle();
        assertEquals("EUR", currency.getText());
    }

    @Test
    void unknownCurrency_staysInItsFieldWithTheReason() {
        Text currency = user.labelled(content(), "Currency", Text.class);
        user.click(currency);
        currency.selectAll();
        user.type("Swis Franc\t");
        assertTrue(user.sees(content(), Label.class, label -> label.getText().contains("“Swis Franc” is not a currency") && label.getText().contains("CHF")));
        assertEquals("EUR", portfolio.getCurrency());
        Screenshot.take("overview-currency");

        user.click(currency);
        currency.selectAll();
        user.type("swiss franc\t");
        user.waitUntil("the currency is set", () -> "CHF".equals(portfolio.getCurrency()));
        assertEquals("CHF", currency.getText());
    }

    @Test
    void currencyThatThereIsNot_hasItsFindingBelow() {
        document(editor).execute(document(editor).edits().set(portfolio, Literals.PORTFOLIO__CURRENCY, "eur"));
        user.waitUntil("the finding is told", () -> user.sees(content(), Label.class, label -> label.getText().contains("is eur, which is not a code")));
        document(editor).domain().getCommandStack().undo();
        user.waitUntil("the finding is gone", () -> !user.sees(content(), Label.class, label -> label.getText().contains("is eur, which is not a code")));
    }

    /** Where there is room for one of them only, the name stays and the fact gives way. */
    @Test
    void longName_isShortenedAfterTheFact() {
        Shell shell = new Shell(content().getDisplay());
        try {
            FactLine line = new FactLine(new FormToolkit(shell.getDisplay()), shell, tile("Channels").getImage(), "Brackenridge Office Supplies", "competitor · 12 systems");
            line.control().setSize(1000, 30);
            assertEquals("Brackenridge Office Supplies", line.link().getText());
            Label fact = (Label) ((Composite) line.control()).getChildren()[1];
            assertEquals("competitor · 12 systems", fact.getText());
            line.control().setSize(line.link().getSize().x + 90, 30);
            assertEquals("Brackenridge Office Supplies", line.link().getText());
            assertTrue(fact.getText().startsWith("comp") && fact.getText().endsWith("…"), fact.getText());
            line.control().setSize(200, 30);
            assertTrue(line.link().getText().startsWith("Brack") && line.link().getText().endsWith("…"), line.link().getText());
        } finally {
            shell.dispose();
        }
    }

    @Test
    void units_areATree() {
        user.click(tile("Organisations"));
        Table organizations = table("Name", "Role");
        user.click(organizations, organizations.getItem(0).getBounds());
        Table units = table("Name", "Kind");
        List<OrganizationUnit> outer = portfolio.getOrganizations().getFirst().getUnits();
        int before = outer.size();
        user.focus(units);
        units.setSelection(0);
        units.notifyListeners(SWT.Selection, new Event());
        user.press("shift+Insert");
        user.type("Night shift");
        user.press("Return");
        user.waitUntil("the unit is named", () -> outer.getFirst().getUnits().size() == 1
                && "Night shift".equals(outer.getFirst().getUnits().getFirst().getName()));
        assertTrue(units.getItem(1).getText().endsWith("\u2514 Night shift"), units.getItem(1).getText());
        Screenshot.take("overview-unit-tree");

        user.focus(units);
        user.press("ctrl+Left");
        user.waitUntil("the unit has come out", () -> outer.size() == before + 1 && outer.getFirst().getUnits().isEmpty());
        assertEquals("Night shift", outer.get(1).getName());
        user.press("ctrl+Right");
        user.waitUntil("the unit has gone in", () -> outer.size() == before && outer.getFirst().getUnits().size() == 1);
        document(editor).domain().getCommandStack().undo();
        assertEquals("Night shift", outer.get(1).getName());
    }

    @Test
    void elementWithFindings_bearsTheirSign() {
        user.click(tile("Organisations"));
        Table organizations = table("Name", "Role");
        Image plain = organizations.getItem(0).getImage();
        CTabFolder folder = user.find(content(), CTabFolder.class, each -> each.getItemCount() > 0 && each.getItem(0).getText().startsWith("Units ("));
        List<Image> tabs = Arrays.stream(folder.getItems()).map(CTabItem::getImage).toList();
        Organization organization = portfolio.getOrganizations().getFirst();
        ModelDocument document = document(editor);
        EObject pool = new PartList(document, organization, Literals.ORGANIZATION__RESOURCE_POOLS).add();
        document.execute(document.edits().set(pool, Literals.RESOURCE_POOL__QUANTITY, 0));

        user.waitUntil("the organisation of a pool of nobody is marked", () -> organizations.getItem(0).getImage() != plain);
        assertEquals(List.of(true, true, false, true), unchanged(folder, tabs), "the tab of the pools is marked");
        Screenshot.take("overview-findings");
        document.domain().getCommandStack().undo();
        document.domain().getCommandStack().undo();
        user.waitUntil("the mark is gone", () -> organizations.getItem(0).getImage() == plain);
        assertFalse(unchanged(folder, tabs).contains(false));
    }

    private static List<Boolean> unchanged(CTabFolder folder, List<Image> images) {
        return IntStream.range(0, images.size()).mapToObj(i -> folder.getItem(i).getImage() == images.get(i)).toList();
    }

    private void chooseUnit(String unit) {
        Combo units = user.labelled(content(), "Time unit", Combo.class);
        units.select(units.indexOf(unit));
        units.notifyListeners(SWT.Selection, new Event());
        user.settle();
    }

    private void expectUnitQuestion(String answer) {
        dialogs.expect("Time Unit", dialog -> {
            Screenshot.take("overview-time-unit");
            user.click(user.find(dialog, Button.class, button -> button.getText().replace("&", "").equals(answer)));
        });
    }

    private TimedNode timedStep() {
        for (Iterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
            if (all.next() instanceof TimedNode node && node.getProcessingTime() != null) {
                return node;
            }
        }
        throw new AssertionError("no step has a time");
    }

    @Test
    void otherTimeUnitWithoutTimes_isNoQuestion() {
        document(editor).execute(document(editor).edits().set(timedStep(), Literals.TIMED_NODE__PROCESSING_TIME, null));
        chooseUnit("hour");
        assertEquals(TimeUnit.HOUR, portfolio.getTimeUnit());
    }

    @Test
    void otherTimeUnit_convertsTheTimesThatThereAreOrKeepsTheirNumbers() {
        TimedNode step = timedStep();
        document(editor).execute(document(editor).edits().set(step, Literals.TIMED_NODE__STANDARD_TIME, 90.0));

        expectUnitQuestion("Convert the Times");
        chooseUnit("hour");
        dialogs.verify();
        assertEquals(List.of(TimeUnit.HOUR, 1.5), List.of(portfolio.getTimeUnit(), step.getStandardTime()));
        document(editor).domain().getCommandStack().undo();
        assertEquals(List.of(TimeUnit.MINUTE, 90.0), List.of(portfolio.getTimeUnit(), step.getStandardTime()));

        expectUnitQuestion("Cancel");
        chooseUnit("day");
        dialogs.verify();
        assertEquals(TimeUnit.MINUTE, portfolio.getTimeUnit());
        assertEquals("minute", user.labelled(content(), "Time unit", Combo.class).getText());

        expectUnitQuestion("Keep the Numbers");
        chooseUnit("day");
        dialogs.verify();
        assertEquals(List.of(TimeUnit.DAY, 90.0), List.of(portfolio.getTimeUnit(), step.getStandardTime()));
    }

    @Test
    void deleteWhileTyping_leavesTheTreeAlone() {
        editor.reveal(portfolio.getProcesses().getFirst());
        user.settle();
        Text currency = user.labelled(content(), "Currency", Text.class);
        user.click(currency);
        currency.setSelection(0);
        user.press("Delete");

        assertEquals("UR", currency.getText());
        assertFalse(portfolio.getProcesses().isEmpty());
        user.press("Escape");
        assertFalse(user.sees(content(), Label.class, label -> label.getText().contains("UR is")));
    }
}
