/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.drafts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sightline.io.drafts.Draft;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.look.PaddedText;
import org.sightline.ui.voice.SpokenName;

/** Lists drafts, tells how the selected one compares with its file, and recovers or discards it. What is left stays for the next time. */
final class RecoveryDialog extends TitleAreaDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(RecoveryDialog.class);
    private static final int RECOVER = IDialogConstants.CLIENT_ID;
    private static final int DISCARD = IDialogConstants.CLIENT_ID + 1;

    private final Recovery recovery;
    private final List<Draft> drafts;
    private final Consumer<Path> opener;
    private TableViewer viewer;
    private Text summary;

    /**
     * @param drafts what to choose from, the latest first
     * @param opener opens a file that has been recovered
     */
    RecoveryDialog(Shell shell, Recovery recovery, List<Draft> drafts, Consumer<Path> opener) {
        super(shell);
        this.recovery = recovery;
        this.drafts = new ArrayList<>(drafts);
        this.opener = opener;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("recovery_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(TEXTS.get("recovery_title"));
        setMessage(TEXTS.get("recovery_lead"));
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        createTable(content);
        PaddedText padded = new PaddedText(content, SWT.READ_ONLY);
        summary = padded.text();
        SpokenName.give(summary, () -> TEXTS.get("recovery_changes"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(padded.control());
        return area;
    }

    private void createTable(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 150).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        SpokenName.give(viewer.getTable(), () -> TEXTS.get("recovery_list"));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "recovery_file", 30, draft -> draft.file().getFileName().toString());
        column(layout, "recovery_time", 25, DraftTexts::time);
        column(layout, "recovery_reason", 45, DraftTexts::reason);
        viewer.addSelectionChangedListener(event -> selected());
        viewer.addDoubleClickListener(event -> recover());
        viewer.setInput(drafts);
    }

    private void column(TableColumnLayout layout, String titleKey, int weight, Function<Draft, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(titleKey));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(draft -> text.apply((Draft) draft)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RECOVER, TEXTS.get("recovery_recover"), true);
        createButton(parent, DISCARD, TEXTS.get("recovery_discard"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("recovery_later"), false);
        viewer.setSelection(new StructuredSelection(drafts.get(0)));
    }

    private Draft draft() {
        return (Draft) viewer.getStructuredSelection().getFirstElement();
    }

    private void selected() {
        Draft draft = draft();
        getButton(RECOVER).setEnabled(draft != null);
        getButton(DISCARD).setEnabled(draft != null);
        summary.setText("");
        if (draft != null) {
            BusyIndicator.showWhile(getShell().getDisplay(), () -> summary.setText(draft.file() + "\n" + summary(draft)));
        }
    }

    private String summary(Draft draft) {
        try {
            return DraftTexts.summary(draft, recovery.content(draft));
        } catch (IOException e) {
            return TEXTS.get("recovery_unreadable", e.getMessage());
        }
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case RECOVER -> recover();
            case DISCARD -> discard();
            default -> super.buttonPressed(button);
        }
    }

    private void recover() {
        Draft draft = draft();
        try {
            recovery.recover(draft);
        } catch (IOException e) {
            MessageDialog.openError(getShell(), TEXTS.get("recovery_title"), TEXTS.get("recovery_unreadable", e.getMessage()));
            return;
        }
        opener.accept(draft.file());
        remove(draft);
    }

    private void discard() {
        Draft draft = draft();
        boolean isSure = MessageDialog.open(MessageDialog.QUESTION, getShell(), TEXTS.get("recovery_discardTitle"),
                TEXTS.get("recovery_discardQuestion", draft.file().getFileName(), DraftTexts.time(draft)), SWT.SHEET,
                TEXTS.get("recovery_discardIt"), TEXTS.get("recovery_keepIt")) == 0;
        if (isSure) {
            try {
                recovery.discard(draft);
                remove(draft);
            } catch (IOException e) {
                MessageDialog.openError(getShell(), TEXTS.get("recovery_title"), TEXTS.get("recovery_notRemoved", e.getMessage()));
            }
        }
    }

    private void remove(Draft draft) {
        drafts.remove(draft);
        if (drafts.isEmpty()) {
            close();
        } else {
            viewer.refresh();
            viewer.setSelection(new StructuredSelection(drafts.get(0)));
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(720, 480);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
