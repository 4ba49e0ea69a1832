/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.creating.NewModelWizard;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.importing.BpmnImportWizard;

/**
 * Runs a wizard that writes a model file, and opens the file.
 *
 * @param <W> the wizard
 */
abstract class WizardHandler<W extends Wizard> extends AbstractHandler {

    private final Supplier<W> wizards;
    private final Function<W, Path> written;
    private final Point pageSize;

    /**
     * @param wizards makes the wizard
     * @param written the file that a finished wizard wrote
     * @param pageSize least size of its pages
     */
    WizardHandler(Supplier<W> wizards, Function<W, Path> written, Point pageSize) {
        this.wizards = wizards;
        this.written = written;
        this.pageSize = pageSize;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        W wizard = wizards.get();
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setMinimumPageSize(pageSize);
        if (dialog.open() == Window.OK) {
            new ModelOpener(window).open(written.apply(wizard));
        }
        return null;
    }

    /** Makes a new model. */
    public static final class New extends WizardHandler<NewModelWizard> {

        /** Called by the workbench. */
        public New() {
            super(NewModelWizard::new, NewModelWizard::written, new Point(520, 180));
        }
    }

    /** Imports a BPMN file. */
    public static final class ImportBpmn extends WizardHandler<BpmnImportWizard> {

        /** Called by the workbench. */
        public ImportBpmn() {
            super(BpmnImportWizard::new, BpmnImportWizard::written, new Point(780, 460));
        }
    }
}
