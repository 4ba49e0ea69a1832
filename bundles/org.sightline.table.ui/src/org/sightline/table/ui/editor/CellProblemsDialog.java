/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.table.ui.editor;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.model.messages.MessageBundle;
import org.sightline.table.ui.edit.CellProblem;

/** Tells that nothing has been changed, which cells cannot take which texts and why, and what to do. */
final class CellProblemsDialog extends TrayDialog {

    /** What was tried with several cells at once. */
    enum Attempt {
        PASTE, CLEAR, FILL
    }

    private static final MessageBundle TEXTS = MessageBundle.of(CellProblemsDialog.class);
    private static final int MOST = 200;
    private static final int[] WIDTHS = {180, 140, 110, 450};
    private static final int FEW = 3;
    private static final int MANY = 10;

    private final Attempt attempt;
    private final List<CellProblem> problems;

    CellProblemsDialog(Shell parent, Attempt attempt, List<CellProblem> problems) {
        super(parent);
        this.attempt = attempt;
        this.problems = problems;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("problems_title_" + attempt));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label text = new Label(area, SWT.WRAP);
        text.setText(TEXTS.get("problems_text_" + attempt, problems.size()));
        GridDataFactory.fillDefaults().grab(true, false).hint(IntStream.of(WIDTHS).sum(), SWT.DEFAULT).applyTo(text);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        int height = table.getHeaderHeight() + table.getItemHeight() * Math.clamp(problems.size(), FEW, MANY);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, height).applyTo(table);
        String[] titles = {TEXTS.get("problems_row"), TEXTS.get("problems_column"), TEXTS.get("problems_value"), TEXTS.get("problems_reason")};
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        for (CellProblem each : problems.subList(0, Math.min(MOST, problems.size()))) {
            new TableItem(table, SWT.NONE).setText(new String[] {each.row(), each.column(), each.text(), each.reason()});
        }
        Label reason = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 2 * table.getItemHeight()).applyTo(reason);
        table.addListener(SWT.Selection, event -> reason.setText(problems.get(table.getSelectionIndex()).reason().replace("&", "&&")));
        table.setSelection(0);
        reason.setText(problems.getFirst().reason().replace("&", "&&"));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }
}
