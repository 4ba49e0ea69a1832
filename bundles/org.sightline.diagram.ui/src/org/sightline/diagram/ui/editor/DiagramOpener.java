/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.sightline.diagram.ui.live.DocumentCharts;
import org.sightline.io.diagrams.Diagram;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.render.saved.SavedChart;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.PartOpener;
import org.sightline.ui.settings.Settings;

/** Opens diagrams in a page of the workbench. */
public final class DiagramOpener {

    private static final MessageBundle TEXTS = MessageBundle.of(DiagramOpener.class);

    private final PartOpener opener;

    /** @param page where the editors are opened */
    public DiagramOpener(IWorkbenchPage page) {
        opener = new PartOpener(page);
    }

    /**
     * Opens a diagram, or brings its editor to the front if it is open already.
     *
     * @param document an open model
     * @param chart name of a chart
     * @param carrier the element that it is about
     * @return the editor; empty if the workbench could not make one, which it has told the user then
     */
    public Optional<DiagramEditor> open(ModelDocument document, String chart, ModelElement carrier) {
        return open(input(document, chart, carrier));
    }

    /**
     * @param document an open model
     * @param chart name of a chart
     * @param carrier the element that it is about
     * @return its standard diagram
     */
    public static DiagramInput input(ModelDocument document, String chart, ModelElement carrier) {
        String label = DocumentCharts.of(document).session().representation(chart).text("label");
        return DiagramInput.standard(document.file(), chart, carrier.getId(), TEXTS.get("diagram_name", ElementLabels.text(carrier), label));
    }

    /**
     * Does ahead what does not need the display when the chart is opened that shows an element best.
     *
     * @param document a model that is not open yet, in whatever thread
     * @param carrier an element of it
     */
    public static void rehearse(ModelDocument document, ModelElement carrier) {
        String chart = chartOf(carrier);
        Diagram diagram = input(document, chart, carrier).diagram(document.diagrams());
        DocumentCharts.of(document).rehearse(chart, carrier, SavedChart.placement(diagram));
    }

    /**
     * @param document an open model
     * @param diagram one of its diagrams
     * @return whether it is the one that a start with this model shows first, and {@linkplain #rehearse rehearses}
     */
    static boolean isFirst(ModelDocument document, Diagram diagram) {
        List<CustomerProcess> processes = document.portfolio().getProcesses();
        return !processes.isEmpty() && diagram.carrier().equals(processes.get(0).getId()) && diagram.chart().equals(chartOf(processes.get(0)))
                && document.diagrams().isStandard(diagram);
    }

    /**
     * @param input a diagram
     * @return its editor; empty if the workbench could not make one, which it has told the user then
     */
    public Optional<DiagramEditor> open(DiagramInput input) {
        return opener.editor(input, DiagramEditor.ID, DiagramEditor.class);
    }

    /**
     * @param carrier an element
     * @return name of the chart that shows it best; for a process that which is set in the preferences
     */
    public static String chartOf(EObject carrier) {
        boolean unfolds = carrier instanceof Lane || carrier instanceof Activity step && step.getProcessBody() != null;
        String other = carrier instanceof CustomerProcess ? new Settings().chart() : "physical";
        return carrier instanceof CustomerView ? "customer-view" : unfolds ? "job" : other;
    }
}
