/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.validation.LiveValidation;

class PreferencesTest extends WorkbenchTest {

    private final Settings settings = new Settings();

    @AfterEach
    void restore() throws Exception {
        var node = InstanceScope.INSTANCE.getNode("org.sightline.ui");
        for (String key : new String[] {"draftMinutes", "rememberedFiles", "liveValidation", "mutedRules", "chart", "firstSight", "paper", "currency", "timeUnit", "companyRules", "drawingAid.GRID", "drawingAid.GRID_SNAP",
            "drawingAid.NEIGHBOUR_SNAP"}) {
            node.remove(key);
        }
    }

    @Test
    void general_refusesNumbersOutOfRangeAndKeepsOthers() {
        dialogs.expect("Preferences", dialog -> {
            page(dialog, "General");
            Text drafts = user.labelled(dialog, "&Minutes after which an unsaved change is kept as a draft:", Text.class);
            drafts.setText("0");
            assertEquals("Drafts: \u201C0\u201D is not a whole number from 1 to 60.", message(dialog));
            Screenshot.take("preferences-general-refused");
            drafts.setText("soon");
            assertFalse(button(dialog, "Apply and Close").isEnabled());
            drafts.setText("5");
            assertTrue(button(dialog, "Apply and Close").isEnabled());
            Screenshot.take("preferences-general");
            user.click(button(dialog, "Apply and Close"));
        });

        user.choose("Window", "Preferences");
        dialogs.verify();

        assertEquals(Duration.ofMinutes(5), settings.draftInterval());
        assertEquals(12, settings.rememberedFiles());
    }

    @Test
    void diagrams_keepsWhatIsChosen() {
        dialogs.expect("Preferences", dialog -> {
            page(dialog, "Diagrams");
            choose(dialog, "logical chart (the organisation as one)");
            choose(dialog, "the whole diagram");
            choose(dialog, "A3, landscape");
            user.click(button(dialog, "Show a grid"));
            Screenshot.take("preferences-diagrams");
            user.click(button(dialog, "Apply and Close"));
        });

        user.choose("Window", "Preferences");
        dialogs.verify();

        assertEquals("logical", settings.chart());
        assertEquals(Settings.FirstSight.WHOLE, settings.firstSight());
        assertEquals("A3_LANDSCAPE", settings.paper());
        assertTrue(settings.isOn(Settings.DrawingAid.GRID));
    }

    @Test
    void newModels_refuseAnUnknownCurrencyAndKeepWhatIsChosen() {
        dialogs.expect("Preferences", dialog -> {
            page(dialog, "New Models");
            Text currency = user.labelled(dialog, "&Currency:", Text.class);
            currency.setText("Ducats");
            assertTrue(message(dialog).startsWith("\u201CDucats\u201D is not a currency."), message(dialog));
            Screenshot.take("preferences-new-models-refused");
            currency.setText(" ");
            assertFalse(button(dialog, "Apply and Close").isEnabled());
            currency.setText("chf");
            choose(dialog, "hour");
            Screenshot.take("preferences-new-models");
            user.click(button(dialog, "Apply and Close"));
        });

        user.choose("Window", "Preferences");
        dialogs.verify();

        assertEquals("CHF", settings.currency());
        assertEquals(TimeUnit.HOUR, settings.timeUnit());
    }

    @Test
    void validation_hidesTheFindingsOfRulesAtOnce() throws Exception {
        ModelEditor editor = open(PhoneOrder.write(folder));
        LiveValidation validation = editor.validation().orElseThrow();
        user.waitUntil("findings", () -> validation.isUpToDate() && !validation.rows().isEmpty());
        String rule = validation.rows().get(0).finding().orElseThrow().rule();
        dialogs.expect("Preferences", dialog -> {
            page(dialog, "Validation");
            Text search = user.find(dialog, Text.class, text -> "Find rules".equals(text.getMessage()));
            search.setText(rule);
            Table rules = user.find(dialog, Table.class, table -> table.getColumnCount() == 3);
            assertEquals(1, rules.getItemCount());
            assertTrue(rules.getItem(0).getChecked());
            user.focus(rules);
            rules.setSelection(0);
            user.press("space");
            assertFalse(rules.getItem(0).getChecked());
            search.setText("");
            Screenshot.take("preferences-validation");
            user.click(button(dialog, "Apply and Close"));
        });

        user.choose("Window", "Preferences");
        dialogs.verify();

        assertEquals(Set.of(rule), settings.mutedRules());
        assertTrue(validation.rows().stream().noneMatch(row -> row.finding().orElseThrow().rule().equals(rule)));
    }

    @Test
    void companyRules_holdAtOnceAndAMissingFileIsRefused() throws Exception {
        Path rules = folder.resolve("company.rules.ocl");
        Files.writeString(rules, "context Portfolio inv Ours: false");
        LiveValidation validation = open(PhoneOrder.write(folder)).validation().orElseThrow();
        dialogs.expect("Preferences", dialog -> {
            page(dialog, "Validation");
            Text file = user.labelled(dialog, "Company &rules for all models:", Text.class);
            file.setText(folder.resolve("missing.ocl").toString());
            assertTrue(message(dialog).contains("missing.ocl"), message(dialog));
            assertFalse(button(dialog, "Apply and Close").isEnabled());
            Screenshot.take("preferences-company-rules-refused");
            file.setText(rules.toString());
            user.click(button(dialog, "Apply and Close"));
        });

        user.choose("Window", "Preferences");
        dialogs.verify();

        assertEquals(Optional.of(rules), settings.companyRules());
        user.waitUntil("the company's rule is broken", () -> validation.rows().stream()
                .anyMatch(row -> row.finding().filter(finding -> finding.rule().equals("Ours")).isPresent()));
    }

    @Test
    void keys_canBeLookedUpAndChanged() {
        dialogs.expect("Preferences", dialog -> {
            page(dialog, "Keys");
            Screenshot.take("preferences-keys");
            assertTrue(user.sees(dialog, Tree.class, tree -> tree.getColumnCount() > 2 && tree.getItemCount() > 20));
        });

        user.press("ctrl+comma");
        dialogs.verify();
    }

    private void page(Shell dialog, String name) {
        Tree pages = user.find(dialog, Tree.class, tree -> tree.getColumnCount() == 0);
        for (TreeItem item : pages.getItems()) {
            if (item.getText().equals(name)) {
                user.click(pages, item.getBounds());
                user.settle();
                return;
            }
        }
        throw new AssertionError("no page " + name);
    }

    private void choose(Shell dialog, String text) {
        user.find(dialog, Combo.class, combo -> combo.indexOf(text) >= 0).setText(text);
    }

    private static String message(Shell dialog) {
        return ((PreferencePage) ((PreferenceDialog) dialog.getData()).getSelectedPage()).getErrorMessage();
    }

    private Button button(Shell dialog, String text) {
        return user.find(dialog, Button.class, button -> button.getText().replace("&", "").equals(text));
    }
}
