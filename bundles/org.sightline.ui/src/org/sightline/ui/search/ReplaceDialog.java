/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.find.Replacement;
import org.sightline.model.messages.MessageBundle;

/** Shows what would stand where, before and after, and lets a person leave some of it as it is. */
final class ReplaceDialog extends TitleAreaDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(ReplaceDialog.class);
    private static final Point SIZE = new Point(860, 480);

    private final List<Replacement> replacements;
    private List<Replacement> chosen = List.of();
    private CheckboxTableViewer table;

    ReplaceDialog(Shell shell, List<Replacement> replacements) {
        super(shell);
        this.replacements = replacements;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return what was left checked */
    List<Replacement> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("replace_title"));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        setTitle(TEXTS.get("replace_title"));
        setMessage(TEXTS.get("replace_message"));
        table = CheckboxTableViewer.newCheckList(body, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getTable());
        column("replace_element", 190, each -> ElementLabels.text(each.hit().element()));
        column("replace_feature", 100, each -> ElementTexts.feature(each.hit().feature()));
        column("replace_before", 260, each -> line(each.before()));
        column("replace_after", 260, each -> line(each.after()));
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setInput(replacements);
        table.setAllChecked(true);
        table.addCheckStateListener(event -> update());
        addButtons(body);
        return area;
    }

    private void addButtons(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        for (boolean state : new boolean[] {true, false}) {
            Button button = new Button(row, SWT.PUSH);
            button.setText(TEXTS.get(state ? "replace_all" : "replace_none"));
            button.addListener(SWT.Selection, event -> {
                table.setAllChecked(state);
                update();
            });
        }
    }

    private void column(String title, int width, Function<Replacement, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(TEXTS.get(title));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Replacement) each)));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("replace_ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        update();
    }

    private void update() {
        int checked = table.getCheckedElements().length;
        getButton(IDialogConstants.OK_ID).setEnabled(checked > 0);
        setMessage(TEXTS.get("replace_message", checked, replacements.size()));
    }

    @Override
    protected void okPressed() {
        chosen = Arrays.stream(table.getCheckedElements()).map(Replacement.class::cast).toList();
        super.okPressed();
    }
}
