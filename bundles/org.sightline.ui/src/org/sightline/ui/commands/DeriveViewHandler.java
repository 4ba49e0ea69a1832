/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.io.drafts.DraftReason;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;
import org.sightline.ui.customerview.CustomerViewPart;
import org.sightline.ui.customerview.StoredViews;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.PartOpener;
import org.sightline.ui.elements.ElementReference;

/** Derives the customer view of the process in which the selection lies, or else of the first process, and stores it in the model. */
public final class DeriveViewHandler extends EditorHandler {

    private static final MessageBundle TEXTS = MessageBundle.of(DeriveViewHandler.class);

    @Override
    void execute(ExecutionEvent event, DocumentEditor editor, ModelDocument document) {
        Optional<CustomerProcess> process = ElementReference.in(HandlerUtil.getCurrentSelection(event)).flatMap(DeriveViewHandler::process)
                .or(() -> document.portfolio().getProcesses().stream().findFirst());
        if (process.isEmpty()) {
            tell(event, TEXTS.get("deriveView_noProcess"));
        } else if (!CustomerViews.derive(process.get(), ViewForm.DEPARTMENTS).hasCustomer()) {
            tell(event, TEXTS.get("deriveView_noCustomer", ElementLabels.text(process.get())));
        } else {
            editor.getSite().getService(DraftKeeper.class).before(DraftReason.DERIVE, document);
            CustomerView view = new StoredViews(document).store(process.get(), ViewForm.DEPARTMENTS);
            editor.reveal(view);
            new PartOpener(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).view(CustomerViewPart.ID, CustomerViewPart.class);
        }
    }

    private static Optional<CustomerProcess> process(EObject element) {
        EObject ancestor = element;
        while (ancestor != null && !(ancestor instanceof CustomerProcess)) {
            ancestor = ancestor.eContainer();
        }
        return Optional.ofNullable((CustomerProcess) ancestor);
    }

    private static void tell(ExecutionEvent event, String message) {
        MessageDialog.openInformation(HandlerUtil.getActiveShell(event), TEXTS.get("deriveView_title"), message);
    }
}
