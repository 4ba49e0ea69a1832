/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.notation;

import org.sightline.design.NotationFiles;
import org.sightline.model.edit.record.ChangeLog;
import org.sightline.render.Notation;
import org.sightline.ui.document.Companion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.tool.ChangeRecording;

/**
 * The product's notation applied to one open model, once for all its diagrams and tables: what is edited is watched once, however many show it.
 * Costs half a second to make at the first start of the program, less later.
 */
public final class DocumentNotation implements Companion {

    private final Notation notation = ProductNotation.read();
    private final ViewpointSession session;

    private DocumentNotation(ModelDocument document) {
        session = ViewpointSession.open(notation.specification(), SemanticModel.around(document.portfolio()), NotationFiles.services());
        session.recording(work -> new Recorded(document.domain().record(work)));
    }

    /**
     * @param document an open model
     * @return its notation, made at the first call
     */
    public static DocumentNotation of(ModelDocument document) {
        return document.companion(DocumentNotation.class, () -> new DocumentNotation(document));
    }

    /** @return the notation */
    public Notation notation() {
        return notation;
    }

    /** @return the session in which the diagrams and tables of the model live */
    public ViewpointSession session() {
        return session;
    }

    @Override
    public void dispose() {
        session.observer().close();
    }

    /** What tools change is known to the document's domain as it happens, at no cost for the rest of the model. */
    private record Recorded(ChangeLog log) implements ChangeRecording.Changes {

        @Override
        public void undo() {
            log.undo();
        }

        @Override
        public void redo() {
            log.redo();
        }
    }
}
