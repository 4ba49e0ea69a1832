/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sightline.design.NotationFiles;
import org.sightline.model.edit.record.ChangeLog;
import org.sightline.render.Charts;
import org.sightline.render.Notation;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.diagram.SceneBuilder;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.ui.document.Companion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.model.SemanticModel;
import org.sightline.viewpoint.tool.ChangeRecording;

/** The product's notation applied to one open model; all diagram editors of the model share it. Costs half a second to make. */
public final class DocumentCharts implements Companion {

    private final TextMeasure measure = new TextMeasure(new FontFamily());
    private final Charts charts;

    private DocumentCharts(ModelDocument document) {
        charts = new Charts(notation(), SemanticModel.around(document.portfolio()), NotationFiles.services(), measure, ElementLinks.NONE);
        charts.session().recording(work -> new Recorded(document.domain().record(work)));
    }

    private static Notation notation() {
        try (InputStream specification = NotationFiles.openSpecification(); InputStream roles = NotationFiles.openRoles()) {
            return Notation.read(specification, NotationFiles.SPECIFICATION, roles, NotationFiles.ROLES, NotationFiles::openImage);
        } catch (IOException e) {
            throw new UncheckedIOException(NotationFiles.SPECIFICATION, e);
        }
    }

    /**
     * @param document an open model
     * @return its charts, made at the first call
     */
    public static DocumentCharts of(ModelDocument document) {
        return document.companion(DocumentCharts.class, () -> new DocumentCharts(document));
    }

    /** @return the charts and tables of the model */
    public Charts charts() {
        return charts;
    }

    /** @return the session in which the diagrams live */
    public ViewpointSession session() {
        return charts.session();
    }

    /** @return makes their scenes */
    public SceneBuilder scenes() {
        return charts.scenes();
    }

    /** @return the one measure of texts, with the font family */
    public TextMeasure measure() {
        return measure;
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
