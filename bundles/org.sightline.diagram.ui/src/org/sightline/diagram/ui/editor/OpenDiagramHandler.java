/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.diagram.ui.live.DocumentCharts;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.elements.ElementReference;

/** Opens the diagram of what is selected, or of what it lies in; with a parameter that chart, else the one that shows the element best. */
public final class OpenDiagramHandler extends AbstractHandler {

    /** Id of the parameter that names a chart. */
    public static final String CHART = "org.sightline.diagram.ui.open.chart";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (page.getActiveEditor() instanceof DocumentEditor editor) {
            Optional<EObject> element = ElementReference.in(selection);
            editor.document().ifPresent(document -> element.ifPresent(each -> open(page, document, each, event.getParameter(CHART))));
        }
        return null;
    }

    private static void open(IWorkbenchPage page, ModelDocument document, EObject element, String wanted) {
        String chart = wanted == null ? DiagramOpener.chartOf(element) : wanted;
        List<EObject> carriers = DocumentCharts.of(document).charts().carriers(chart, element);
        if (!carriers.isEmpty() && carriers.get(0) instanceof ModelElement carrier) {
            new DiagramOpener(page).open(document, chart, carrier);
        }
    }
}
