/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.sightline.ui.document.ModelDocument;

/**
 * Lets a view follow the model editor in front: which one it is, and each change of its model. Undo and Redo work on that model
 * while the view has the focus.
 */
public final class EditorFollower {

    private final IWorkbenchPage page;
    private final Consumer<Optional<DocumentEditor>> editorListener;
    private final Runnable documentListener;
    private final HistoryAction undo = HistoryAction.undo();
    private final HistoryAction redo = HistoryAction.redo();
    private final Runnable documentChanged = this::documentChanged;
    private final IPartListener2 partListener = new PartsListener(this::follow);
    private Optional<DocumentEditor> editor = Optional.empty();
    private Optional<ModelDocument> document = Optional.empty();

    /**
     * @param site the site of the view
     * @param editorListener told which editor is in front, whenever another one or its model is
     * @param documentListener told after each change of its model
     */
    public EditorFollower(IViewSite site, Consumer<Optional<DocumentEditor>> editorListener, Runnable documentListener) {
        this.page = site.getPage();
        this.editorListener = editorListener;
        this.documentListener = documentListener;
        undo.install(site.getActionBars());
        redo.install(site.getActionBars());
    }

    /** Follows from now on; the listener is told of the editor that is in front already. */
    public void start() {
        page.addPartListener(partListener);
        follow();
    }

    /** @return the model editor in front, if there is one */
    public Optional<DocumentEditor> editor() {
        return editor;
    }

    /** @return the model in front, if there is one */
    public Optional<ModelDocument> document() {
        return document;
    }

    private void follow() {
        Optional<DocumentEditor> front = page.getActiveEditor() instanceof DocumentEditor active ? Optional.of(active) : Optional.empty();
        Optional<ModelDocument> frontDocument = front.flatMap(DocumentEditor::document);
        if (!front.equals(editor) || !frontDocument.equals(document)) {
            document.ifPresent(former -> former.removeChangeListener(documentChanged));
            editor = front;
            document = frontDocument;
            document.ifPresent(followed -> followed.addChangeListener(documentChanged));
            updateHistory();
            editorListener.accept(editor);
        }
    }

    private void documentChanged() {
        updateHistory();
        documentListener.run();
    }

    private void updateHistory() {
        undo.update(document.orElse(null));
        redo.update(document.orElse(null));
    }

    /** Follows no longer. */
    public void dispose() {
        page.removePartListener(partListener);
        document.ifPresent(followed -> followed.removeChangeListener(documentChanged));
    }
}
