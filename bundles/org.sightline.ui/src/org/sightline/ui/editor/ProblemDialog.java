/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sightline.io.Problem;
import org.sightline.model.messages.MessageBundle;

/** Lists problems of a file: where, what, and what to do. */
final class ProblemDialog extends TitleAreaDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(ProblemDialog.class);

    private final String heading;
    private final List<Problem> problems;

    ProblemDialog(Shell shell, String heading, List<Problem> problems) {
        super(shell);
        this.heading = heading;
        this.problems = problems;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(heading);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(heading);
        setMessage(TEXTS.get("problemDialog_lead"));
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(new ProblemTable(content, problems).control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(900, 420);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
