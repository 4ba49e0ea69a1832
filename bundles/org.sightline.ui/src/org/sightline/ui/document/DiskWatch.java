/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/**
 * Notices what other programs do to the files of open documents. Looks at the disk in a thread of its own, since a network drive may
 * keep it waiting, and tells its listeners in the documents' thread.
 */
public final class DiskWatch {

    private final ModelDocuments documents;
    private final Executor background;
    private final Executor documentsThread;
    private final Map<ModelDocument, DiskState> told = new HashMap<>();
    private final List<BiConsumer<ModelDocument, DiskState>> listeners = new CopyOnWriteArrayList<>();
    private boolean isLooking;

    /**
     * @param documents what to watch
     * @param background runs what looks at the disk, one after the other
     * @param documentsThread runs what belongs to the documents' thread
     */
    public DiskWatch(ModelDocuments documents, Executor background, Executor documentsThread) {
        this.documents = documents;
        this.background = background;
        this.documentsThread = documentsThread;
    }

    /** Looks at the files of all documents once. To be called in the documents' thread, from time to time. */
    public void check() {
        if (isLooking) {
            return;
        }
        List<ModelDocument> open = documents.open();
        told.keySet().retainAll(open);
        Map<ModelDocument, FilePair> files = new HashMap<>();
        open.forEach(document -> files.put(document, document.files()));
        isLooking = true;
        background.execute(() -> look(files));
    }

    private void look(Map<ModelDocument, FilePair> files) {
        Map<ModelDocument, DiskState> states = new HashMap<>();
        files.forEach((document, pair) -> states.put(document, pair.state()));
        documentsThread.execute(() -> {
            isLooking = false;
            states.forEach((document, state) -> found(document, files.get(document), state));
        });
    }

    /** What was saved, reloaded or closed meanwhile is left to the next look. */
    private void found(ModelDocument document, FilePair files, DiskState state) {
        boolean isOutdated = !documents.open().contains(document) || !document.files().equals(files);
        if (!isOutdated && told.getOrDefault(document, DiskState.SAME) != state) {
            told.put(document, state);
            listeners.forEach(listener -> listener.accept(document, state));
        }
    }

    /** @param listener told how a document's files compare with what is known of them, whenever that changes */
    public void addListener(BiConsumer<ModelDocument, DiskState> listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeListener(BiConsumer<ModelDocument, DiskState> listener) {
        listeners.remove(listener);
    }
}
