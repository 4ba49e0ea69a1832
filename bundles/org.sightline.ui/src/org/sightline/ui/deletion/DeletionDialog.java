/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.deletion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.usage.DeletionImpact;
import org.sightline.model.edit.usage.UsageGroup;
import org.sightline.model.messages.MessageBundle;

/**
 * Shows what a deletion would touch, by process and kind, before it is made. Each line leads to the element that it names, and gives up the
 * deletion then.
 */
final class DeletionDialog extends Dialog {

    private static final MessageBundle TEXTS = MessageBundle.of(DeletionDialog.class);
    private static final int WIDTH = 520;
    private static final int HEIGHT = 240;

    private final Collection<? extends EObject> elements;
    private final DeletionImpact impact;
    private UsageTree usages;
    private Link link;
    private EObject shown;

    /**
     * @param parent the window
     * @param elements what is to be deleted
     * @param impact what that would touch
     */
    DeletionDialog(Shell parent, Collection<? extends EObject> elements, DeletionImpact impact) {
        super(parent);
        this.elements = elements;
        this.impact = impact;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return what the person wants to see instead of deleting anything */
    Optional<EObject> shown() {
        return Optional.ofNullable(shown);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("deletion_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        text(area, TEXTS.get("deletion_question", EditNames.of(elements)));
        List<UsageGroup> groups = impact.groups();
        impact.goingAlong().forEach(line -> text(area, line));
        if (!groups.isEmpty()) {
            text(area, TEXTS.get("deletion_touched", impact.clearedReferences().size()));
            createTree(area, groups);
        }
        return area;
    }

    private static void text(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void createTree(Composite area, List<UsageGroup> groups) {
        usages = new UsageTree(area, groups);
        Tree tree = usages.control();
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
        link = new Link(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        tree.addListener(SWT.Selection, event -> offer());
        tree.addListener(SWT.DefaultSelection, event -> show());
        link.addListener(SWT.Selection, event -> show());
        tree.setSelection(tree.getItem(0).getItem(0));
        offer();
    }

    private void offer() {
        link.setText(usages.chosen().map(each -> TEXTS.get("deletion_show", ElementLabels.text(each).replace("&", "&&"))).orElse(""));
        link.setEnabled(usages.chosen().isPresent());
    }

    private void show() {
        usages.chosen().ifPresent(each -> {
            shown = each;
            setReturnCode(CANCEL);
            close();
        });
    }

    /** Nothing is deleted by an Enter too many. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button delete = createButton(parent, IDialogConstants.OK_ID, TEXTS.get("deletion_delete"), false);
        delete.setToolTipText(TEXTS.get("deletion_undo"));
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("deletion_cancel"), true);
    }
}
