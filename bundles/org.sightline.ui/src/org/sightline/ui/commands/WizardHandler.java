/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.creating.NewProcessWizard;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.OpenElement;
import org.sightline.ui.editor.OpeningWizard;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.importing.ImportWizard;
import org.sightline.ui.variant.VariantWizard;

/** Runs a wizard and opens what it has made. */
abstract class WizardHandler extends AbstractHandler {

    private static final MessageBundle TEXTS = MessageBundle.of(WizardHandler.class);

    private final Point pageSize;

    /** @param pageSize least size of the wizard's pages */
    WizardHandler(Point pageSize) {
        this.pageSize = pageSize;
    }

    /**
     * @param open the model in front, if one is open
     * @return the wizard
     */
    abstract OpeningWizard wizard(IWorkbenchWindow window, Optional<ModelDocument> open);

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        run(window, wizard(window, inFront(window)), pageSize);
        return null;
    }

    static void run(IWorkbenchWindow window, OpeningWizard wizard, Point pageSize) {
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setMinimumPageSize(pageSize);
        if (dialog.open() == Window.OK) {
            OpenElement.open(window, wizard.made());
        }
    }

    static Optional<ModelDocument> inFront(IWorkbenchWindow window) {
        return window.getActivePage().getActiveEditor() instanceof DocumentEditor editor ? editor.document() : Optional.empty();
    }

    /** Makes a new process. */
    public static final class New extends WizardHandler {

        /** Called by the workbench. */
        public New() {
            super(new Point(980, 480));
        }

        @Override
        OpeningWizard wizard(IWorkbenchWindow window, Optional<ModelDocument> open) {
            return new NewProcessWizard(open);
        }
    }

    /** Imports a file of another tool. */
    public static final class Import extends WizardHandler {

        /** Called by the workbench. */
        public Import() {
            super(DroppedFiles.IMPORT_SIZE);
        }

        @Override
        OpeningWizard wizard(IWorkbenchWindow window, Optional<ModelDocument> open) {
            return new ImportWizard(open, window.getService(DraftKeeper.class));
        }
    }

    /** Makes a variant of the process at hand. Works where a model with a process is in front. */
    public static final class Variant extends WizardHandler {

        /** Called by the workbench. */
        public Variant() {
            super(new Point(620, 400));
        }

        @Override
        public Object execute(ExecutionEvent event) {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
            if (inFront(window).filter(document -> !document.portfolio().getProcesses().isEmpty()).isEmpty()) {
                MessageDialog.openInformation(window.getShell(), TEXTS.get("variant_title"), TEXTS.get("variant_noProcess"));
                return null;
            }
            return super.execute(event);
        }

        @Override
        OpeningWizard wizard(IWorkbenchWindow window, Optional<ModelDocument> open) {
            ModelDocument document = open.orElseThrow();
            CustomerProcess first = document.portfolio().getProcesses().get(0);
            CustomerProcess process = ElementReference.in(window.getSelectionService().getSelection()).map(Scope::process)
                    .filter(selected -> selected.getPortfolio() == document.portfolio()).orElse(first);
            return new VariantWizard(document, process);
        }
    }
}
