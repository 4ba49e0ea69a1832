/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.layout.Geometry;
import org.sightline.layout.LayoutInput;
import org.sightline.layout.ProcessLayout;
import org.sightline.render.Charts;
import org.sightline.render.diagram.ElementLinks;
import org.sightline.render.diagram.SceneBuilder;
import org.sightline.render.diagram.SceneDraft;
import org.sightline.render.scene.Placement;
import org.sightline.render.text.FontFamily;
import org.sightline.render.text.TextMeasure;
import org.sightline.ui.document.Companion;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.files.StateFolder;
import org.sightline.ui.notation.DocumentNotation;
import org.sightline.viewpoint.ViewpointSession;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.specification.Description;

/** The charts of one open model in the product's notation; all diagram editors of the model share them. */
public final class DocumentCharts implements Companion {

    private static final String PICTURE = "iconPath";

    private final TextMeasure measure = new TextMeasure(new FontFamily(StateFolder.derived()));
    private final Charts charts;
    private final KeptLayouts kept;
    private volatile Optional<LaidOut> rehearsed = Optional.empty();

    DocumentCharts(ModelDocument document, KeptLayouts kept) {
        this.kept = kept;
        DocumentNotation applied = DocumentNotation.of(document);
        charts = new Charts(applied.notation(), applied.session(), measure, ElementLinks.NONE);
    }

    /**
     * @param document an open model
     * @return its charts, made at the first call
     */
    public static DocumentCharts of(ModelDocument document) {
        return document.companion(DocumentCharts.class, () -> new DocumentCharts(document, KeptLayouts.ofWorkbench()));
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

    /**
     * Makes a chart for nobody, which pays for all that the first chart costs more than the next: classes, expressions, fonts and symbols; its layout is
     * there for the first who asks for the same. It is that of a former start, if one has {@linkplain #keep kept} it. Needs no display, so that it can be
     * done in the thread that reads the model. Large charts are only begun: they take longer than that.
     *
     * @param chart name of a chart
     * @param carrier the element that it is about
     * @param placement what a person has placed in it
     */
    public void rehearse(String chart, EObject carrier, Placement placement) {
        Optional<Description> description = session().specification().representation(chart);
        description.ifPresent(this::readPictures);
        description.flatMap(each -> LiveDiagram.open(session(), each, carrier)).ifPresent(live -> rehearse(live, placement));
        // Whoever shows the way to other charts asks this of each.
        charts.diagrams().forEach(other -> charts.canCarry(other, carrier));
    }

    /* Those of the palette. */
    private void readPictures(Description description) {
        description.object().eAllContents().forEachRemaining(part -> {
            if (part.eClass().getEStructuralFeature(PICTURE) != null) {
                charts.symbols().symbol(Description.of(part).text(PICTURE));
            }
        });
    }

    private void rehearse(LiveDiagram live, Placement placement) {
        try (live) {
            SceneDraft draft = scenes().draft(session(), live.diagram(), placement);
            if (isSmall(draft.input())) {
                Geometry geometry = laidOut(draft.input());
                draft.scene(geometry);
                rehearsed = Optional.of(new LaidOut(draft.input(), geometry));
            }
        }
    }

    private Geometry laidOut(LayoutInput input) {
        Optional<Geometry> known = kept.find(input);
        if (known.isPresent()) {
            return known.get();
        }
        Geometry geometry = ProcessLayout.of(input);
        kept.keep(input, geometry);
        return geometry;
    }

    private static boolean isSmall(LayoutInput input) {
        return input.nodes().size() <= LiveScene.AT_ONCE;
    }

    /**
     * Keeps the layout of a chart that the next start will show first, beside. A large one is not kept, since no start waits for it.
     *
     * @param input what was laid out
     * @param geometry its layout, as {@link ProcessLayout#of} made it
     */
    void keep(LayoutInput input, Geometry geometry) {
        if (isSmall(input)) {
            kept.keep(input, geometry);
        }
    }

    /**
     * @param input what is to be laid out
     * @return its layout, as {@link ProcessLayout#of} makes it
     */
    Geometry layout(LayoutInput input) {
        Optional<LaidOut> known = rehearsed.filter(laidOut -> laidOut.input().equals(input));
        rehearsed = Optional.empty();
        return known.map(LaidOut::geometry).orElseGet(() -> ProcessLayout.of(input));
    }

    private record LaidOut(LayoutInput input, Geometry geometry) {
    }

    @Override
    public void dispose() {
        // All of it is garbage once the document is.
    }
}
