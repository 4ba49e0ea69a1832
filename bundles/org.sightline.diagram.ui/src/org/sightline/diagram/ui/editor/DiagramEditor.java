/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.sightline.diagram.ui.canvas.ChartViewer;
import org.sightline.diagram.ui.live.DiagramStates;
import org.sightline.diagram.ui.live.DocumentCharts;
import org.sightline.diagram.ui.live.LiveScene;
import org.sightline.diagram.ui.outline.DiagramOutline;
import org.sightline.io.diagrams.Diagram;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.render.scene.SceneItem;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.RepresentationEditor;
import org.sightline.ui.outline.Outline;
import org.sightline.viewpoint.diagram.LiveDiagram;
import org.sightline.viewpoint.specification.Description;

/** Shows and edits one diagram of a model. What can be done in it is up to its {@link Abilities}. */
public final class DiagramEditor extends RepresentationEditor<DiagramInput> {

    /** How the editor is registered. */
    public static final String ID = "org.sightline.diagram.ui.editor";

    private static final String KEYS = "org.sightline.diagram.ui.context";

    private DiagramContext context;

    /** Made by the workbench. */
    public DiagramEditor() {
        super(DiagramInput.class, KEYS);
    }

    @Override
    protected Control createContent(Composite parent, ModelDocument document) {
        Optional<LiveDiagram> live = document.domain().element(input().carrier()).flatMap(carrier -> open(document, carrier));
        if (live.isEmpty()) {
            return new MissingDiagramPage(new Composite(parent, SWT.NONE)).control();
        }
        DiagramPage page = new DiagramPage(parent);
        Diagram diagram = input().diagram(document.diagrams());
        DocumentCharts charts = DocumentCharts.of(document);
        DiagramStates states = new DiagramStates(charts.session().representation(input().representation()));
        ChartViewer viewer = new ChartViewer(page.canvas(), charts.measure().family());
        context = new DiagramContext(this, document, diagram, new LiveScene(charts, live.get(), diagram, states), viewer, page);
        context.show();
        contributeTo(getEditorSite().getActionBars());
        return page.control();
    }

    private Optional<LiveDiagram> open(ModelDocument document, ModelElement carrier) {
        DocumentCharts charts = DocumentCharts.of(document);
        return charts.session().specification().representation(input().representation())
                .flatMap((Description description) -> charts.open(description, carrier));
    }

    @Override
    protected void disposeContent() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Override
    protected void contribute(IActionBars bars) {
        if (context != null) {
            GlobalActions.install(context, bars);
        }
    }

    @Override
    protected String name() {
        return context == null ? super.name() : context.diagram().name();
    }

    @Override
    protected void documentChanged() {
        super.documentChanged();
        if (context != null) {
            context.scene().refresh();
            if (!context.document().isDirty() && DiagramOpener.isFirst(context.document(), context.diagram())) {
                context.scene().keepLayout();
            }
        }
    }

    /** @return the open diagram; empty if the file could not be opened or the diagram is about nothing that is there */
    public Optional<DiagramContext> context() {
        return Optional.ofNullable(context);
    }

    @Override
    public Optional<EObject> subject() {
        return context().map(DiagramContext::carrier);
    }

    /** What the diagram does not show is revealed by the nearest that is around it; what it is about is meant where nothing is selected. */
    @Override
    public void reveal(EObject element) {
        if (context == null) {
            return;
        }
        EObject shown = element;
        while (shown != null && context.chart().parts(shown).isEmpty()) {
            shown = shown.eContainer();
        }
        if (shown == null) {
            context.select(List.of());
        } else {
            context.reveal(shown);
        }
    }

    @Override
    public Set<EObject> shown() {
        Set<EObject> shown = new HashSet<>();
        if (context != null) {
            context.scene().scene().items().values().stream().map(SceneItem::element).filter(Objects::nonNull).forEach(shown::add);
        }
        return shown;
    }

    @Override
    protected Optional<Outline> outline(ModelDocument document) {
        return context().map(open -> new DiagramOutline(open.scene()));
    }

    @Override
    public void setFocus() {
        if (context == null) {
            super.setFocus();
        } else {
            context.viewer().getControl().setFocus();
        }
    }
}
