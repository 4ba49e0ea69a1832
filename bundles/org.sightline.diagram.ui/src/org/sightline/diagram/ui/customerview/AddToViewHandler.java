/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.customerview.StoredViews;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;

/**
 * Shows what is selected, in the tree or in any diagram, in a customer view of its process, which is opened then. What the customer does not
 * meet is refused with the reason. A process without a view is given one.
 */
public final class AddToViewHandler extends AbstractHandler {

    private static final MessageBundle TEXTS = MessageBundle.of(AddToViewHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        List<EObject> selected = new ArrayList<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            selection.forEach(each -> Optional.of(each).filter(EObject.class::isInstance).map(EObject.class::cast).ifPresent(selected::add));
        }
        if (page.getActiveEditor() instanceof DocumentEditor editor) {
            editor.document().ifPresent(document -> add(page, document, selected));
        }
        return null;
    }

    private static void add(IWorkbenchPage page, ModelDocument document, List<EObject> selected) {
        CustomerProcess process = selected.stream().map(Scope::process).filter(each -> each != null).findFirst().orElse(null);
        if (process == null || !selected.stream().allMatch(ViewElement.class::isInstance)) {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), TEXTS.get("addTo_title"), TEXTS.get("addTo_nothing"));
            return;
        }
        view(page, document, process).ifPresent(view -> add(page, document, view, selected));
    }

    private static Optional<CustomerView> view(IWorkbenchPage page, ModelDocument document, CustomerProcess process) {
        if (process.getViews().isEmpty()) {
            return Optional.of(new StoredViews(document).store(process, ViewForm.DEPARTMENTS));
        }
        if (process.getViews().size() == 1) {
            return Optional.of(process.getViews().get(0));
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(page.getWorkbenchWindow().getShell(),
                LabelProvider.createTextProvider(each -> ElementLabels.text((CustomerView) each)));
        dialog.setTitle(TEXTS.get("addTo_title"));
        dialog.setMessage(TEXTS.get("addTo_which"));
        dialog.setElements(process.getViews().toArray());
        return dialog.open() == Window.OK ? Optional.of((CustomerView) dialog.getFirstResult()) : Optional.empty();
    }

    private static void add(IWorkbenchPage page, ModelDocument document, CustomerView view, List<EObject> selected) {
        ViewAdding adding = new ViewAdding(document, view);
        Optional<Advice> refusal = adding.refusal(selected, () -> open(page, document, view, selected));
        if (refusal.isPresent()) {
            new RefusalDialog(page.getWorkbenchWindow().getShell(), refusal.get()).open();
            return;
        }
        document.execute(adding.show(selected.stream().map(ViewElement.class::cast).toList()));
        open(page, document, view, selected);
    }

    private static void open(IWorkbenchPage page, ModelDocument document, CustomerView view, List<EObject> shown) {
        new DiagramOpener(page).open(document, ViewEditing.CHART, view).flatMap(editor -> editor.context())
                .ifPresent(context -> {
                    context.reveal(shown.get(0));
                    context.select(shown);
                });
    }
}
