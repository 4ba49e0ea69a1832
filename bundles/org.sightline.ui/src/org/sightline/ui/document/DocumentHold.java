/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.document;

/**
 * One editor's share in a document. The document is closed when the last hold is released.
 *
 * <pre>
 * hold = documents.acquire(file, this);   // in createPartControl
 * hold.release();                         // in dispose
 * </pre>
 */
public final class DocumentHold {

    private final ModelDocuments documents;
    private final DocumentUser user;
    private ModelDocument document;

    DocumentHold(ModelDocuments documents, DocumentUser user, ModelDocument document) {
        this.documents = documents;
        this.user = user;
        this.document = document;
    }

    /** @return the document; another one after {@link DocumentUser#replaced} */
    public ModelDocument document() {
        return document;
    }

    DocumentUser user() {
        return user;
    }

    void replace(ModelDocument replacement) {
        document = replacement;
        user.replaced(replacement);
    }

    /** Lets go of the document. Unsaved changes are gone if nobody else has it open. Does nothing the second time. */
    public void release() {
        documents.release(this);
    }
}
