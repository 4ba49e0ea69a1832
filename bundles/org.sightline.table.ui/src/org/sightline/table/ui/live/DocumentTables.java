/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.design.NotationFiles;
import org.sightline.model.edit.record.ChangeLog;
import org.sightline.ui.document.Companion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.specification.Description;
import org.sightline.viewpoint.specification.SpecificationLoader;
import org.sightline.viewpoint.specification.SpecificationMetamodel;
import org.sightline.viewpoint.tool.ChangeRecording;

/** The tables of the product's notation for one open model; all table editors of the model share it. Costs half a second to make. */
public final class DocumentTables implements Companion {

    private final ViewpointSession session;

    private DocumentTables(ModelDocument document) {
        SpecificationLoader loader = new SpecificationLoader(SpecificationMetamodel.load());
        try (InputStream specification = NotationFiles.openSpecification()) {
            session = ViewpointSession.open(loader.load(NotationFiles.SPECIFICATION, specification), SemanticModel.around(document.portfolio()),
                    NotationFiles.services());
        } catch (IOException e) {
            throw new UncheckedIOException(NotationFiles.SPECIFICATION, e);
        }
        session.recording(work -> new Recorded(document.domain().record(work)));
    }

    /**
     * @param document an open model
     * @return its tables, made at the first call
     */
    public static DocumentTables of(ModelDocument document) {
        return document.companion(DocumentTables.class, () -> new DocumentTables(document));
    }

    /** @return the session in which the tables live */
    public ViewpointSession session() {
        return session;
    }

    /** @return the descriptions of all tables, in the order of the notation */
    public List<Description> descriptions() {
        return session.specification().representations().stream().filter(each -> each.isA("TableDescription")).toList();
    }

    /**
     * @param description of a table
     * @param element an element
     * @return what carries the table about the element: itself, or what it lies in; null if nothing can
     */
    public EObject carrier(Description description, EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            EObject candidate = each;
            if (session.watched(() -> session.tableBuilder(description).accepts(candidate))) {
                return each;
            }
        }
        return null;
    }

    @Override
    public void dispose() {
        // All of it is garbage once the document is.
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
