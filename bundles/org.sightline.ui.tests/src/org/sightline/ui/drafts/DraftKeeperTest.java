/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.io.Disk;
import org.sightline.io.drafts.Draft;
import org.sightline.io.drafts.DraftOwner;
import org.sightline.io.drafts.DraftReason;
import org.sightline.io.drafts.DraftStore;
import org.sightline.io.model.FormatHistory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.ui.document.DocumentHold;
import org.sightline.ui.document.DocumentUser;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.driver.PhoneOrder;
import org.xml.sax.helpers.XMLFilterImpl;

class DraftKeeperTest {

    private static final DraftOwner CRASHED = new DraftOwner(Long.MAX_VALUE, 1);

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock();
    private final List<String> failures = new ArrayList<>();
    private ModelDocuments documents;
    private DraftStore store;
    private DraftKeeper keeper;
    private Path file;
    private DocumentHold hold;

    @BeforeEach
    void open() throws Exception {
        file = PhoneOrder.write(folder);
        begin(CRASHED);
        hold = acquire();
    }

    /** Begins a run of the workbench. */
    private void begin(DraftOwner owner) {
        documents = new ModelDocuments();
        store = new DraftStore(folder.resolve("drafts"), Disk.local(), clock, owner);
        keeper = new DraftKeeper(documents, store, clock, () -> Duration.ofMinutes(1), Runnable::run, Runnable::run);
        keeper.addFailureListener((document, message) -> failures.add(message));
    }

    private DocumentHold acquire() throws Exception {
        return documents.acquire(file, new DocumentUser() {
            @Override
            public void replaced(ModelDocument document) {
                // Only the drafts are of interest.
            }

            @Override
            public void moved() {
                // Only the drafts are of interest.
            }
        });
    }

    private void rename(String name) {
        hold.document().execute(hold.document().edits().set(hold.document().portfolio(), Literals.NAMED_ELEMENT__NAME, name));
    }

    /** Lets a time pass, in which the keeper works every second. */
    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            clock.now = clock.now.plusSeconds(1);
            while (keeper.work()) {
                continue;
            }
        }
    }

    private List<DraftReason> reasons() throws Exception {
        return store.all().stream().map(Draft::reason).toList();
    }

    @Test
    void unsavedChange_isInADraftAfterAMinute() throws Exception {
        rename("Orders");
        pass(59);
        assertEquals(List.of(), store.all());
        pass(3);

        Draft draft = store.all().get(0);
        assertEquals(file, draft.file());
        assertTrue(new String(store.read(draft).model()).contains("Orders"));
    }

    @Test
    void fileOfAnOlderFormat_isKeptAsItWasUntilItIsDiscarded() throws Exception {
        String old = Files.readString(file);
        ModelDocument migrated = ModelDocument.open(file, new FormatHistory(List.of(XMLFilterImpl::new)));
        assertTrue(migrated.isMigrated());

        documents.show(migrated);
        documents.show(ModelDocument.open(file, new FormatHistory(List.of(XMLFilterImpl::new))));
        pass(3);

        assertEquals(List.of(DraftReason.MIGRATION), reasons());
        assertEquals(old, new String(store.read(store.all().get(0)).model(), StandardCharsets.UTF_8));
    }

    @Test
    void unchangedDocument_hasNoDraft() throws Exception {
        pass(200);

        assertEquals(List.of(), store.all());
        assertFalse(Files.exists(folder.resolve("drafts")));
    }

    @Test
    void saveOrUndoOfAll_removesTheDrafts() throws Exception {
        rename("Orders");
        pass(62);
        hold.document().domain().getCommandStack().undo();
        pass(1);
        assertEquals(List.of(), store.all());

        rename("Orders");
        pass(62);
        hold.document().save();
        pass(1);
        assertEquals(List.of(), store.all());
    }

    @Test
    void closing_removesTheDrafts() throws Exception {
        rename("Orders");
        keeper.before(DraftReason.DELETE, hold.document());
        rename("Less");
        pass(62);
        assertEquals(List.of(DraftReason.TIME, DraftReason.DELETE), reasons());

        hold.release();
        assertEquals(List.of(), store.all());
    }

    @Test
    void riskyStep_isPrecededByADraft() throws Exception {
        keeper.before(DraftReason.MERGE, hold.document());
        pass(5);
        rename("Merged");
        pass(5);

        assertEquals(List.of(DraftReason.MERGE), reasons());
        assertTrue(new String(store.read(store.all().get(0)).model()).contains("Phone orders"));
    }

    @Test
    void deletionOfMuch_isPrecededByADraft_thatOfLittleIsNot() throws Exception {
        var process = hold.document().portfolio().getProcesses().get(0);
        keeper.beforeDeleting(process.getLanes().get(0).getNodes(), hold.document());
        assertEquals(List.of(), store.all());

        keeper.beforeDeleting(List.of(process), hold.document());
        assertEquals(List.of(DraftReason.DELETE), reasons());
    }

    @Test
    void edit_whileASnapshotIsTaken_isInTheDraft() throws Exception {
        rename("First");
        pass(59);
        clock.now = clock.now.plusSeconds(5);
        keeper.work();
        rename("Second");
        pass(62);

        assertTrue(new String(store.read(store.all().get(0)).model()).contains("Second"));
    }

    @Test
    void folderThatCannotBeWritten_isTold() throws Exception {
        Files.writeString(folder.resolve("drafts"), "in the way");
        rename("Orders");
        pass(62);

        assertEquals(1, failures.size());
        assertTrue(failures.get(0).contains("drafts"), failures::toString);
    }

    @Test
    void crash_leavesADraftThatTheNextRunRecovers() throws Exception {
        rename("Orders");
        pass(62);
        begin(DraftOwner.current());
        List<Draft> abandoned = store.abandoned();
        assertEquals(1, abandoned.size());

        new Recovery(documents, keeper).recover(abandoned.get(0));
        hold = acquire();

        assertEquals("Orders", hold.document().portfolio().getName());
        assertTrue(hold.document().isDirty());
        assertEquals(1, store.abandoned().size(), "the draft is there until there is another, or the file is saved");
        pass(62);
        assertEquals(List.of(), store.abandoned());
        assertEquals(1, store.all().size());
        hold.document().save();
        pass(1);
        assertEquals(List.of(), store.all());
        assertTrue(Files.readString(file).contains("Orders"));
    }

    @Test
    void recoveredDraft_savedAtOnce_isGone() throws Exception {
        rename("Orders");
        pass(62);
        begin(DraftOwner.current());
        new Recovery(documents, keeper).recover(store.abandoned().get(0));
        hold = acquire();
        pass(1);
        assertEquals(1, store.abandoned().size());

        hold.document().save();
        pass(1);
        assertEquals(List.of(), store.all());
    }

    @Test
    void recovery_whileTheFileIsOpenWithOtherChanges_keepsTheseAsADraft() throws Exception {
        rename("Orders");
        pass(62);
        begin(DraftOwner.current());
        hold = acquire();
        rename("Other changes");
        new Recovery(documents, keeper).recover(store.abandoned().get(0));

        assertEquals("Orders", hold.document().portfolio().getName());
        hold.document().save();
        pass(1);
        assertEquals(List.of(DraftReason.RECOVERY), reasons());
        assertTrue(new String(store.read(store.all().get(0)).model()).contains("Other changes"));
    }

    @Test
    void summary_tellsWhatTheDraftHasThatTheFileHasNot() throws Exception {
        rename("Orders");
        pass(62);
        Draft draft = store.all().get(0);

        assertEquals("One element changed: Orders", DraftTexts.summary(draft, new Recovery(documents, keeper).content(draft)));
        Files.delete(file);
        assertTrue(DraftTexts.summary(draft, new Recovery(documents, keeper).content(draft)).startsWith(file + " is not there any more."));
    }

    /** A clock that the test moves. */
    private static final class MovedClock extends Clock {

        private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1));

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
