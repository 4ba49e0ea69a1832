/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.look.PaddedText;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.validation.fix.QuickFix;

/**
 * The quick fixes of the selected element, wherever it is selected: what is wrong, what can be done, and what that will change. Follows the
 * findings while it is open.
 */
public final class QuickFixDialog extends TrayDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(QuickFixDialog.class);
    private static final int WIDTH = 460;
    private static final int LIST_HEIGHT = 90;
    private static final int TEXT_HEIGHT = 70;

    private final LiveValidation validation;
    private final EObject element;
    private final Runnable listener = this::refresh;
    private TableViewer fixes;
    private Text finding;
    private Text preview;
    private OfferedFix chosen;

    /**
     * @param parent the window
     * @param validation the findings about the model
     * @param element the selected element
     */
    public QuickFixDialog(Shell parent, LiveValidation validation, EObject element) {
        super(parent);
        this.validation = validation;
        this.element = element;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("quickFixDialog_title", ElementLabels.text(element)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        finding = text(area, "quickFixDialog_finding");
        label(area, "quickFixDialog_fixes");
        fixes = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(fixes.getTable());
        fixes.setContentProvider(ArrayContentProvider.getInstance());
        fixes.setLabelProvider(LabelProvider.createTextProvider(each -> ((OfferedFix) each).fix().label()));
        preview = text(area, "quickFixDialog_preview");
        fixes.addSelectionChangedListener(event -> show());
        fixes.addOpenListener(event -> okPressed());
        validation.addListener(listener);
        area.addDisposeListener(event -> validation.removeListener(listener));
        return area;
    }

    private static Text text(Composite area, String key) {
        label(area, key);
        PaddedText padded = new PaddedText(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TEXT_HEIGHT).applyTo(padded.control());
        return padded.text();
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(TEXTS.get(key));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("quickFix_apply"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
        fixes.getTable().setFocus();
    }

    private void refresh() {
        List<OfferedFix> offered = OfferedFix.of(validation, element);
        fixes.setInput(offered);
        fixes.setSelection(offered.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(offered.getFirst()));
        show();
    }

    private void show() {
        chosen = (OfferedFix) fixes.getStructuredSelection().getFirstElement();
        String none = TEXTS.get(validation.isUpToDate() ? "quickFixDialog_none" : "quickFixDialog_checking");
        finding.setText(chosen == null ? none : chosen.finding().message() + "\n" + chosen.finding().remedy());
        preview.setText(chosen == null ? "" : chosen.fix().preview().stream().map(ChangeText::of).collect(Collectors.joining("\n")));
        Button apply = getButton(IDialogConstants.OK_ID);
        apply.setEnabled(chosen != null);
    }

    @Override
    protected void okPressed() {
        if (chosen != null) {
            super.okPressed();
        }
    }

    /** @return the quick fix that was chosen to be applied; empty before that, and if the dialog was given up */
    public Optional<QuickFix> chosen() {
        return getReturnCode() == OK ? Optional.ofNullable(chosen).map(OfferedFix::fix) : Optional.empty();
    }
}
