/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.sightline.io.drafts.Draft;
import org.sightline.io.diagrams.LayoutFile;
import org.sightline.io.drafts.DraftContent;
import org.sightline.io.drafts.DraftReason;
import org.sightline.io.drafts.DraftStore;
import org.sightline.model.identity.RandomUuids;
import org.sightline.ui.document.DocumentsListener;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;

/**
 * Keeps drafts of all open documents: of changes that are a while old and not saved, and before risky steps. They are removed when the
 * document is saved or closed, so that what is left after a crash is what would have been lost. Needs no display.
 */
public final class DraftKeeper {

    /** From how many elements on deleting counts as a risky step. */
    private static final int MANY = 20;

    private final DraftStore store;
    private final Clock clock;
    private final Supplier<Duration> interval;
    private final Executor background;
    private final Executor documentsThread;
    private final Map<ModelDocument, DocumentDrafts> drafts = new LinkedHashMap<>();
    private final Map<ModelDocument, List<Draft>> recovered = new HashMap<>();
    private final List<BiConsumer<ModelDocument, String>> failureListeners = new CopyOnWriteArrayList<>();

    /**
     * @param documents whose drafts to keep
     * @param store where to
     * @param clock tells the time
     * @param interval how old a change may get without being in a draft, asked each time
     * @param background runs what writes, one after the other
     * @param documentsThread runs what belongs to the documents' thread
     */
    public DraftKeeper(ModelDocuments documents, DraftStore store, Clock clock, Supplier<Duration> interval, Executor background,
            Executor documentsThread) {
        this.store = store;
        this.clock = clock;
        this.interval = interval;
        this.background = background;
        this.documentsThread = documentsThread;
        documents.open().forEach(this::keep);
        documents.addListener(new Openings());
    }

    private DocumentDrafts keep(ModelDocument document) {
        return drafts.computeIfAbsent(document, opened -> new DocumentDrafts(opened, clock, interval));
    }

    /** @return where the drafts lie */
    public DraftStore store() {
        return store;
    }

    /**
     * Does some milliseconds of what is due. To be called in the documents' thread: about every second, and soon again if there is more.
     *
     * @return whether there is more to do
     */
    public boolean work() {
        boolean isMore = false;
        for (DocumentDrafts each : List.copyOf(drafts.values())) {
            if (each.takeOutdated()) {
                removeAll(each);
            } else if (!each.document().isDirty()) {
                removeRecovered(each.document());
            } else if (each.isDue()) {
                DocumentDrafts.Content content = each.advance();
                isMore |= content == null;
                if (content != null) {
                    write(each, each.session(), DraftReason.TIME, content);
                }
            }
        }
        return isMore;
    }

    /**
     * Keeps the state of a document before a step that changes much. Costs one walk over the model; the file is written meanwhile.
     *
     * @param step what is about to be done
     * @param document to which; has to be open
     */
    public void before(DraftReason step, ModelDocument document) {
        DocumentDrafts own = keep(document);
        write(own, own.session(), step, own.now());
    }

    /**
     * Keeps the changes of a document that is about to be replaced by another draft. They stay until the user discards them, whatever
     * becomes of the document.
     *
     * @param document has to be open
     */
    public void keepAside(ModelDocument document) {
        DocumentDrafts own = keep(document);
        write(own, RandomUuids.next(), DraftReason.RECOVERY, own.now());
    }

    /**
     * Keeps the state of a document before elements are deleted, if they are many.
     *
     * @param elements what is about to be deleted, with all that it contains
     * @param document from which; has to be open
     */
    public void beforeDeleting(Collection<? extends EObject> elements, ModelDocument document) {
        int count = 0;
        for (EObject element : elements) {
            for (TreeIterator<EObject> contents = element.eAllContents(); count < MANY && contents.hasNext(); contents.next()) {
                count++;
            }
        }
        if (count + elements.size() >= MANY) {
            before(DraftReason.DELETE, document);
        }
    }

    /** The file as it was before its format was brought up to date. It stays until the user discards it, for saving replaces the file. */
    private void keepOriginal(ModelDocument document) {
        Path file = document.file();
        String session = UUID.nameUUIDFromBytes(file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)).toString();
        background.execute(() -> attempt(document, () -> {
            Path layout = LayoutFile.of(file);
            byte[] places = Files.exists(layout) ? Files.readAllBytes(layout) : new byte[0];
            store.removeAll(session);
            store.write(session, file, DraftReason.MIGRATION, new DraftContent(Files.readAllBytes(file), places));
        }));
    }

    private void write(DocumentDrafts own, String session, DraftReason reason, DocumentDrafts.Content content) {
        Path file = own.document().file();
        background.execute(() -> {
            try {
                store.write(session, file, reason, content.make());
                documentsThread.execute(() -> removeRecovered(own.document()));
            } catch (IOException e) {
                documentsThread.execute(() -> failureListeners.forEach(listener -> listener.accept(own.document(), e.getMessage())));
            }
        });
    }

    /**
     * Takes over drafts of an earlier run: they are removed as soon as the document has a draft of its own, is saved or closed.
     *
     * @param document made of one of the drafts
     * @param taken the drafts that it makes needless
     */
    public void adopt(ModelDocument document, List<Draft> taken) {
        recovered.computeIfAbsent(document, key -> new ArrayList<>()).addAll(taken);
    }

    private void removeRecovered(ModelDocument document) {
        List<Draft> taken = recovered.remove(document);
        if (taken != null) {
            background.execute(() -> taken.forEach(draft -> attempt(document, () -> store.remove(draft))));
        }
    }

    private void removeAll(DocumentDrafts own) {
        removeRecovered(own.document());
        background.execute(() -> attempt(own.document(), () -> store.removeAll(own.session())));
    }

    /** Changes the store. */
    private interface Change {

        void make() throws IOException;
    }

    private void attempt(ModelDocument document, Change change) {
        try {
            change.make();
        } catch (IOException e) {
            documentsThread.execute(() -> failureListeners.forEach(listener -> listener.accept(document, e.getMessage())));
        }
    }

    /** @param listener told of drafts that could not be written or removed, and why */
    public void addFailureListener(BiConsumer<ModelDocument, String> listener) {
        failureListeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeFailureListener(BiConsumer<ModelDocument, String> listener) {
        failureListeners.remove(listener);
    }

    private final class Openings implements DocumentsListener {

        @Override
        public void opened(ModelDocument document) {
            keep(document);
            if (document.isMigrated()) {
                keepOriginal(document);
            }
        }

        @Override
        public void closing(ModelDocument document) {
            DocumentDrafts own = drafts.remove(document);
            if (own != null) {
                removeAll(own);
            }
        }
    }
}
