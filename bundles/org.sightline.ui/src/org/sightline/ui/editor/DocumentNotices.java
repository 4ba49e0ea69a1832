/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.ui.IWorkbenchSite;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.DiskState;
import org.sightline.ui.document.DiskWatch;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.drafts.DraftKeeper;

/** What an editor tells about its document: what was found while reading it, about a save, and what other programs do to its file. */
final class DocumentNotices {

    static final String FILE = "file";
    static final String DRAFT = "draft";
    static final String LOADING = "loading";
    static final String SAVING = "saving";

    private static final MessageBundle TEXTS = MessageBundle.of(DocumentNotices.class);

    private final ModelDocuments documents;
    private final ModelDocument document;
    private final DocumentSaving saving;
    private final NoticeBar bar;
    private final SaveDialogs dialogs;
    private final DiskWatch watch;
    private final DraftKeeper drafts;
    private final BiConsumer<ModelDocument, DiskState> diskListener = this::diskChanged;
    private final BiConsumer<ModelDocument, String> draftListener = this::draftFailed;

    DocumentNotices(ModelDocuments documents, ModelDocument document, DocumentSaving saving, NoticeBar bar, IWorkbenchSite site) {
        this.documents = documents;
        this.document = document;
        this.saving = saving;
        this.bar = bar;
        this.dialogs = new SaveDialogs(site.getShell());
        this.watch = site.getService(DiskWatch.class);
        bar.dismissAll();
        tell(LOADING, document.warnings());
        watch.addListener(diskListener);
        this.drafts = site.getService(DraftKeeper.class);
        drafts.addFailureListener(draftListener);
    }

    /** @param notes what the user should know of a save; the former notices of one are outdated */
    void tell(List<Problem> notes) {
        bar.dismiss(SAVING);
        tell(SAVING, notes);
    }

    private void tell(String topic, List<Problem> problems) {
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            String text = problems.size() == 1 ? first.message() + " " + first.remedy()
                    : TEXTS.get("notice_several", problems.size(), document.file().getFileName(), first.message());
            bar.show(Notice.warning(topic, text, new Notice.Action(TEXTS.get("notice_details"), () -> showAll(problems))));
        }
    }

    private void showAll(List<Problem> problems) {
        new ProblemDialog(dialogs.shell(), TEXTS.get("warnings_title", document.file().getFileName()), problems).open();
    }

    private void diskChanged(ModelDocument changed, DiskState state) {
        if (changed == document) {
            switch (state) {
                case SAME -> bar.dismiss(FILE);
                case CHANGED -> bar.show(changedNotice());
                case GONE -> bar.show(goneNotice());
            }
        }
    }

    private Notice changedNotice() {
        String text = TEXTS.get(document.isDirty() ? "disk_changedUnsaved" : "disk_changed", document.file().getFileName());
        return Notice.warning(FILE, text,
                new Notice.Action(TEXTS.get("disk_reload"), this::reload),
                new Notice.Action(TEXTS.get("disk_keep"), this::keep),
                new Notice.Action(TEXTS.get("disk_saveAs"), saving::saveElsewhere));
    }

    private Notice goneNotice() {
        Optional<Path> renamed = document.findRenamed();
        if (renamed.isPresent()) {
            return Notice.warning(FILE, TEXTS.get("disk_renamed", document.file().getFileName(), renamed.get()),
                    new Notice.Action(TEXTS.get("disk_follow"), () -> documents.follow(document, renamed.get())),
                    new Notice.Action(TEXTS.get("disk_saveAgain"), this::saveAgain),
                    new Notice.Action(TEXTS.get("disk_saveAs"), saving::saveElsewhere));
        }
        return Notice.warning(FILE, TEXTS.get("disk_gone", document.file()),
                new Notice.Action(TEXTS.get("disk_saveAgain"), this::saveAgain),
                new Notice.Action(TEXTS.get("disk_saveAs"), saving::saveElsewhere));
    }

    private void draftFailed(ModelDocument drafted, String message) {
        if (drafted == document) {
            bar.show(Notice.warning(DRAFT, TEXTS.get("draft_failed", message)));
        }
    }

    /** Reads the file anew; what is not saved goes, if the user agrees. */
    void reload() {
        if (document.isDirty() && !dialogs.confirmReload(document.file())) {
            return;
        }
        try {
            documents.reload(document);
        } catch (RefusedInputException e) {
            new ProblemDialog(dialogs.shell(), TEXTS.get("reload_refused", document.file().getFileName()), e.getProblems()).open();
        }
    }

    private void keep() {
        document.keepMine();
        watch.check();
    }

    private void saveAgain() {
        document.keepMine();
        saving.save();
        watch.check();
    }

    void dispose() {
        watch.removeListener(diskListener);
        drafts.removeFailureListener(draftListener);
    }
}
