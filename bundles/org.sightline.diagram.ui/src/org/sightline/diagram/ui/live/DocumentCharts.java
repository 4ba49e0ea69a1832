/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.live;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
import org.sightline.viewpoint.tool.DiagramTools;
import org.sightline.viewpoint.tool.Tool;

/** The charts of one open model in the product's notation; all diagram editors of the model share them. */
public final class DocumentCharts implements Companion {

    private static final String PICTURE = "iconPath";
    /** As many as a palette keeps open in any case. */
    private static final int OPEN_SECTIONS = 3;

    private final TextMeasure measure = new TextMeasure(new FontFamily(StateFolder.derived()));
    private final Charts charts;
    private final KeptLayouts kept;
    private volatile Optional<LaidOut> rehearsed = Optional.empty();
    /** Until a chart is opened. */
    private volatile Rehearsal rehearsal;
    /** From there until its views are drawn. */
    private Rehearsal opened;

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
     * Makes a chart for the first who opens it, in whatever thread: it needs no display. Its layout is that of a former start, if one has
     * {@linkplain #keep kept} it. Large charts are only begun: their layout takes too long.
     *
     * @param chart name of a chart
     * @param carrier the element that it is about
     * @param placement what a person has placed in it
     */
    public void rehearse(String chart, EObject carrier, Placement placement) {
        Optional<Description> description = session().specification().representation(chart);
        Optional<LiveDiagram> live = description.isEmpty() ? Optional.empty() : LiveDiagram.open(session(), description.get(), carrier);
        if (live.isPresent()) {
            rehearsal = rehearsal(description.get(), carrier, live.get(), placement);
            readPictures(live.get());
            drawAhead(rehearsal.draft());
        }
        // Whoever shows the way to other charts asks this of each.
        charts.diagrams().forEach(other -> charts.canCarry(other, carrier));
    }

    private Rehearsal rehearsal(Description description, EObject carrier, LiveDiagram live, Placement placement) {
        try {
            return new Rehearsal(description, carrier, live, placement, draft(live, placement));
        } catch (RuntimeException e) {
            live.close();
            throw e;
        }
    }

    private void drawAhead(SceneDraft draft) {
        if (isSmall(draft.input())) {
            Geometry geometry = laidOut(draft.input());
            draft.scene(geometry);
            rehearsed = Optional.of(new LaidOut(draft.input(), geometry));
        }
    }

    /* Those of the palette's sections that are open. */
    private void readPictures(LiveDiagram live) {
        Set<String> sections = new HashSet<>();
        for (Tool each : new DiagramTools(session(), live.diagram(), live).palette()) {
            sections.add(each.section());
            if (sections.size() > OPEN_SECTIONS) {
                return;
            }
            charts.symbols().symbol(each.description().text(PICTURE));
        }
    }

    /**
     * @param description what the notation says of a chart
     * @param carrier the element that it is about
     * @return its views, to be closed by the caller; absent if the element cannot carry the chart
     */
    public Optional<LiveDiagram> open(Description description, EObject carrier) {
        Rehearsal ready = rehearsal;
        rehearsal = null;
        if (ready != null && ready.isOf(description, carrier)) {
            opened = ready;
            return Optional.of(ready.live());
        }
        if (ready != null) {
            ready.close();
        }
        return LiveDiagram.open(session(), description, carrier);
    }

    /**
     * @param live a chart that was {@linkplain #open opened}
     * @param placement what a person has placed in it
     * @param changed whether it has changed since
     * @return the chart as it is to be laid out, watched until the caller {@linkplain SceneDraft#unwatch() ends} that
     */
    SceneDraft firstDraft(LiveDiagram live, Placement placement, boolean changed) {
        Rehearsal ready = opened;
        opened = null;
        if (ready != null && ready.live() == live && !changed && ready.isStillRight(placement)) {
            return ready.draft();
        }
        if (ready != null) {
            ready.draft().unwatch();
        }
        return draft(live, placement);
    }

    /**
     * @param live a chart
     * @param placement what a person has placed in it
     * @return the chart as it is to be laid out, watched until the caller {@linkplain SceneDraft#unwatch() ends} that
     */
    SceneDraft draft(LiveDiagram live, Placement placement) {
        SceneDraft draft = scenes().draft(session(), live.diagram(), placement);
        draft.watch(session());
        return draft;
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
        Optional<LaidOut> known = rehearsed.filter(laidOut -> laidOut.input() == input || laidOut.input().equals(input));
        rehearsed = Optional.empty();
        return known.map(LaidOut::geometry).orElseGet(() -> ProcessLayout.of(input));
    }

    private record LaidOut(LayoutInput input, Geometry geometry) {
    }

    @Override
    public void dispose() {
        if (rehearsal != null) {
            rehearsal.close();
            rehearsal = null;
        }
    }
}
