/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.breadcrumb;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.ui.breadcrumb.Crumb.Way;
import org.sightline.diagram.ui.drill.Ascent;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.io.diagrams.Diagram;
import org.sightline.model.customerprocess.Activity;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.ElementLabels;
import org.sightline.render.Charts;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.TabTitle;

/**
 * The way from the model to a diagram.
 *
 * <pre>
 * portfolio &gt; process &gt; sub-process or lane &gt; diagram
 * </pre>
 *
 * Beside a process stand the other processes, beside a sub-process its neighbours of that kind, beside a lane or view the others of the
 * process, and beside the diagram the other charts and named diagrams of the same element.
 */
final class Trail {

    private final ModelDocument document;
    private final Charts charts;
    private final Diagram shown;
    private final ModelElement carrier;

    Trail(ModelDocument document, Charts charts, Diagram shown, ModelElement carrier) {
        this.document = document;
        this.charts = charts;
        this.shown = shown;
        this.carrier = carrier;
    }

    /** @return the stations, the model first; equal to an earlier answer if nothing of it has changed */
    List<Crumb> crumbs() {
        List<Crumb> crumbs = new ArrayList<>();
        Portfolio portfolio = document.portfolio();
        crumbs.add(new Crumb(ElementLabels.text(portfolio), portfolio.eClass(), new Way(ElementLabels.text(portfolio), new Target.Model(), false), List.of()));
        for (ModelElement each : new Ascent(carrier).way()) {
            crumbs.add(new Crumb(ElementLabels.text(each), each.eClass(), way(each), List.of(neighbours(each).stream().map(this::way).toList())));
        }
        crumbs.add(new Crumb(isPlain(shown) ? charts.label(shown.chart()) : TabTitle.own(shown.name(), carrier), null, null, List.of(charts(), named())));
        return crumbs;
    }

    /** Nobody has given it a name: its own one tells the carrier, which has a crumb already, and the chart. */
    private boolean isPlain(Diagram diagram) {
        return !document.diagrams().lists(diagram)
                || document.diagrams().isStandard(diagram) && diagram.name().endsWith(charts.label(diagram.chart()));
    }

    private Way way(ModelElement element) {
        boolean keeps = element.eClass() == carrier.eClass() && charts.canCarry(shown.chart(), element);
        String chart = keeps ? shown.chart() : DiagramOpener.chartOf(element);
        return new Way(ElementLabels.text(element), new Target.Chart(chart, element), new Ascent(carrier).way().contains(element));
    }

    private List<ModelElement> neighbours(ModelElement element) {
        EObject owner = element.eContainer();
        List<? extends EObject> all = element instanceof CustomerProcess ? document.portfolio().getProcesses()
                : owner == null ? List.of(element) : owner.eContents();
        return all.stream().filter(each -> each.eClass() == element.eClass() && (!(each instanceof Activity step) || step.getProcessBody() != null))
                .map(ModelElement.class::cast).toList();
    }

    private List<Way> charts() {
        return charts.diagrams().stream().filter(chart -> charts.canCarry(chart, carrier))
                .map(chart -> new Way(charts.label(chart), new Target.Chart(chart, carrier), isPlain(shown) && chart.equals(shown.chart())))
                .toList();
    }

    private List<Way> named() {
        return document.diagrams().of(carrier.getId()).stream().filter(each -> !isPlain(each))
                .map(each -> new Way(each.name(), new Target.Named(each), each == shown)).toList();
    }
}
