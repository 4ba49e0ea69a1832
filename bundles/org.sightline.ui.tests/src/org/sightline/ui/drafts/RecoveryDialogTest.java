/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sightline.io.Disk;
import org.sightline.io.drafts.Draft;
import org.sightline.io.drafts.DraftContent;
import org.sightline.io.drafts.DraftOwner;
import org.sightline.io.drafts.DraftReason;
import org.sightline.io.drafts.DraftStore;
import org.sightline.ui.driver.PhoneOrder;
import org.sightline.ui.driver.Screenshot;
import org.sightline.ui.driver.WorkbenchTest;
import org.sightline.ui.editor.ModelEditor;
import org.sightline.ui.files.StateFolder;

class RecoveryDialogTest extends WorkbenchTest {

    private static final String TITLE = "Recover Unsaved Changes";

    private final DraftStore ofCrashedRun = new DraftStore(StateFolder.path().resolve("drafts"), Disk.local(), Clock.systemUTC(),
            new DraftOwner(Long.MAX_VALUE, 1));

    @AfterEach
    void removeDrafts() throws Exception {
        for (Draft draft : ofCrashedRun.all()) {
            ofCrashedRun.remove(draft);
        }
    }

    private void crash(String session, Path file, String name, DraftReason reason) throws Exception {
        byte[] model = Files.readString(file).replace("Phone orders", name).getBytes(StandardCharsets.UTF_8);
        ofCrashedRun.write(session, file, reason, new DraftContent(model, new byte[0]));
    }

    private void press(Shell dialog, String button) {
        user.click(user.find((Composite) dialog, Button.class, each -> each.getText().replace("&", "").equals(button)));
    }

    private Table table(Shell dialog) {
        return user.find((Composite) dialog, Table.class, each -> true);
    }

    @Test
    void draftOfACrashedRun_isComparedRecoveredAndSaved() throws Exception {
        Path file = PhoneOrder.write(folder);
        crash("a", file, "Recovered orders", DraftReason.TIME);
        crash("a", file, "Before the merge", DraftReason.MERGE);

        dialogs.expect(TITLE, dialog -> {
            assertEquals(2, table(dialog).getItemCount());
            table(dialog).setSelection(0);
            assertEquals("phone-order.sightline", table(dialog).getItem(0).getText(0));
            user.waitUntil("the draft is compared", () -> user.sees((Composite) dialog, Text.class, text -> text.getText().contains("One element changed: ")));
            Screenshot.take("recovery");
            user.click(table(dialog), table(dialog).getItem(row(dialog, "Unsaved changes")).getBounds());
            press(dialog, "Recover");
            assertEquals(1, table(dialog).getItemCount());
        });
        user.choose("File", TITLE);
        dialogs.verify();

        ModelEditor editor = (ModelEditor) page().getActiveEditor();
        assertEquals("Recovered orders", tree().getItem(0).getText());
        assertTrue(editor.isDirty());
        user.press("ctrl+s");
        user.waitUntil("it is saved", () -> !editor.isDirty());
        assertTrue(Files.readString(file).contains("Recovered orders"));
        user.waitUntil("the draft is gone", () -> reasons().equals(List.of(DraftReason.MERGE)));
    }

    private int row(Shell dialog, String reason) {
        for (int i = 0; i < table(dialog).getItemCount(); i++) {
            if (table(dialog).getItem(i).getText(2).equals(reason)) {
                return i;
            }
        }
        throw new AssertionError("No draft " + reason);
    }

    private List<DraftReason> reasons() {
        try {
            return ofCrashedRun.all().stream().map(Draft::reason).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void discardedDraft_isGoneAfterAQuestion() throws Exception {
        crash("a", PhoneOrder.write(folder), "Recovered orders", DraftReason.TIME);

        dialogs.expect(TITLE, dialog -> {
            dialogs.expect("Discard Draft", question -> press(question, "Discard"));
            press(dialog, "Discard...");
        });
        user.choose("File", TITLE);
        dialogs.verify();

        assertEquals(List.of(), ofCrashedRun.all());
    }

    @Test
    void decidedLater_draftsStay() throws Exception {
        crash("a", PhoneOrder.write(folder), "Recovered orders", DraftReason.TIME);

        dialogs.expect(TITLE, dialog -> press(dialog, "Decide Later"));
        new DraftRecovery(window()).offerAbandoned();
        dialogs.verify();

        assertEquals(1, ofCrashedRun.all().size());
    }
}
