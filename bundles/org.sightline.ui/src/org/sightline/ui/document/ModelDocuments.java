/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;

import org.sightline.io.OutputException;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.model.messages.MessageBundle;

/**
 * The documents that are open in a workbench: one for each file, shared by all its editors, with one command stack, so that they stay
 * in step. Needs no display. Belongs to one thread. The workbench owns it; a part gets it by
 * {@code getSite().getService(ModelDocuments.class)}.
 */
public final class ModelDocuments {

    private static final MessageBundle TEXTS = MessageBundle.of(ModelDocuments.class);

    private final List<DocumentHold> holds = new ArrayList<>();
    private final List<ModelDocument> waiting = new ArrayList<>();
    private final List<ExpectedDocument> expected = new ArrayList<>();
    private final List<DocumentsListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * Opens a model file, or takes a share in it if it is open.
     *
     * @param file a model file
     * @param user told what becomes of the document
     * @return the share, to be released
     * @throws RefusedInputException if the file cannot be read or is damaged, with all that is wrong with it
     */
    public DocumentHold acquire(Path file, DocumentUser user) throws RefusedInputException {
        Optional<ExpectedDocument> readAhead = takeExpected(file);
        Optional<ModelDocument> known = find(file).or(() -> takeWaiting(file));
        ModelDocument document = known.isPresent() ? known.get() : readAhead.isPresent() ? readAhead.get().take() : ModelDocument.open(file);
        boolean isFirst = holds.stream().noneMatch(hold -> hold.document() == document);
        DocumentHold hold = new DocumentHold(this, user, document);
        holds.add(hold);
        if (isFirst) {
            listeners.forEach(listener -> listener.opened(document));
        }
        return hold;
    }

    private Optional<ModelDocument> takeWaiting(Path file) {
        Optional<ModelDocument> found = waiting.stream().filter(document -> isSame(document.file(), file)).findFirst();
        found.ifPresent(waiting::remove);
        return found;
    }

    private Optional<ExpectedDocument> takeExpected(Path file) {
        Optional<ExpectedDocument> found = expected.stream().filter(each -> isSame(each.file(), file)).findFirst();
        found.ifPresent(expected::remove);
        return found;
    }

    /**
     * Takes over a document that another thread reads at present: the first who acquires its file gets it, and waits for it where need be. A file that
     * was refused is read again when it is acquired for the second time.
     *
     * @param file a model file that is not open and not expected
     * @param reading ends with its document, or as {@link ModelDocument#open(Path)} does. The thread that reads does not touch the document afterwards
     */
    public void expect(Path file, Future<ModelDocument> reading) {
        expected.add(new ExpectedDocument(file, reading));
    }

    /** @return the documents that are open, each once, in the order of opening */
    public List<ModelDocument> open() {
        return holds.stream().map(DocumentHold::document).distinct().toList();
    }

    /**
     * @param file a file, also by another path or through a link
     * @return the document that is open on it
     */
    public Optional<ModelDocument> find(Path file) {
        return open().stream().filter(document -> isSame(document.file(), file)).findFirst();
    }

    /**
     * Reads a document's file anew. Its changes and its undo history are gone.
     *
     * @param document an open document
     * @throws RefusedInputException if the file cannot be read or is damaged now; all is as before then
     */
    public void reload(ModelDocument document) throws RefusedInputException {
        replace(document, ModelDocument.open(document.file()));
    }

    /**
     * Shows a document that did not come from its file as it is, such as a recovered draft: in the editors that have the file open, or
     * in the next one that is opened on it.
     *
     * @param document a document that is not open
     */
    public void show(ModelDocument document) {
        Optional<ModelDocument> open = find(document.file());
        if (open.isPresent()) {
            replace(open.get(), document);
        } else {
            waiting.add(document);
        }
    }

    private void replace(ModelDocument former, ModelDocument replacement) {
        List<DocumentHold> shares = sharesIn(former);
        listeners.forEach(listener -> listener.closing(former));
        shares.forEach(hold -> hold.replace(replacement));
        former.dispose();
        listeners.forEach(listener -> listener.opened(replacement));
    }

    /**
     * Saves a document under another name, which becomes its own in all its editors.
     *
     * @param document an open document
     * @param target where to
     * @return what the user should know about the save, mostly nothing
     * @throws OutputException if it cannot be written, or another document is open on that file; all is as before then
     */
    public List<Problem> saveAs(ModelDocument document, Path target) throws OutputException {
        if (find(target).filter(other -> other != document).isPresent()) {
            throw new OutputException(TEXTS.get("documents_targetIsOpen", target), null);
        }
        List<Problem> notes = document.saveAs(target);
        sharesIn(document).forEach(hold -> hold.user().moved());
        return notes;
    }

    /**
     * Writes a copy of a document, which stays with its file and its changes.
     *
     * @param document an open document
     * @param target where the copy goes
     * @return what the user should know about the copy, mostly nothing
     * @throws OutputException if it cannot be written, or a document is open on that file; the file is as it was
     */
    public List<Problem> saveCopy(ModelDocument document, Path target) throws OutputException {
        if (find(target).isPresent()) {
            throw new OutputException(TEXTS.get("documents_targetIsOpen", target), null);
        }
        return document.saveCopy(target);
    }

    /**
     * Follows a file that was given another name or place by another program.
     *
     * @param document an open document
     * @param file where its file is now
     */
    public void follow(ModelDocument document, Path file) {
        document.follow(file);
        sharesIn(document).forEach(hold -> hold.user().moved());
    }

    private List<DocumentHold> sharesIn(ModelDocument document) {
        return holds.stream().filter(hold -> hold.document() == document).toList();
    }

    void release(DocumentHold hold) {
        ModelDocument document = hold.document();
        if (holds.remove(hold) && sharesIn(document).isEmpty()) {
            listeners.forEach(listener -> listener.closing(document));
            document.dispose();
        }
    }

    /** @param listener told of documents that are opened and closed from now on */
    public void addListener(DocumentsListener listener) {
        listeners.add(listener);
    }

    /** @param listener no longer told */
    public void removeListener(DocumentsListener listener) {
        listeners.remove(listener);
    }

    private static boolean isSame(Path one, Path other) {
        return real(one).equals(real(other));
    }

    private static Path real(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
