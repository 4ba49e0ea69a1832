/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.elements.ElementReference;

/** Opens what a person double-clicks in the tree: the diagram of a process, lane or customer view; for all within a process its diagram, there. */
public final class OpenElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (page.getActiveEditor() instanceof DocumentEditor editor) {
            editor.document().ifPresent(document -> ElementReference.in(HandlerUtil.getCurrentSelection(event))
                    .ifPresent(element -> open(new DiagramOpener(page), document, element)));
        }
        return null;
    }

    private static void open(DiagramOpener opener, ModelDocument document, EObject element) {
        if (element instanceof CustomerProcess || element instanceof Lane || element instanceof CustomerView) {
            opener.open(document, DiagramOpener.chartOf(element), (ModelElement) element);
            return;
        }
        process(element).flatMap(process -> opener.open(document, DiagramOpener.chartOf(process), process)).ifPresent(editor -> editor.reveal(element));
    }

    private static Optional<CustomerProcess> process(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof CustomerProcess process) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }
}
