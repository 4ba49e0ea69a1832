/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.element;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.edit.usage.UsageGroup;
import org.sightline.model.edit.usage.Usages;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.deletion.UsageTree;

/** Shows what refers to an element, by process and kind, and what deleting it would touch. A double click leads there. */
final class WhereUsedDialog extends Dialog {

    private static final MessageBundle TEXTS = MessageBundle.of(WhereUsedDialog.class);

    private final ModelElement element;
    private final List<UsageGroup> groups;
    private final List<String> impact;
    private final Consumer<EObject> reveal;

    /**
     * @param parent the window
     * @param domain where the model is edited
     * @param element what may be used
     * @param reveal shows an element
     */
    WhereUsedDialog(Shell parent, SightlineEditingDomain domain, ModelElement element, Consumer<EObject> reveal) {
        super(parent);
        this.element = element;
        this.reveal = reveal;
        Usages usages = new Usages(domain);
        groups = usages.of(element);
        impact = usages.impact(List.of(element)).lines();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("whereUsed_title", ElementLabels.text(element)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        label(area, groups.isEmpty() ? TEXTS.get("whereUsed_nowhere") : TEXTS.get("whereUsed_by"));
        UsageTree usages = new UsageTree(area, groups);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 260).applyTo(usages.control());
        usages.control().addListener(SWT.DefaultSelection, event -> usages.chosen().ifPresent(user -> {
            close();
            reveal.accept(user);
        }));
        if (!impact.isEmpty()) {
            label(area, TEXTS.get("whereUsed_impact", String.join("\n", impact)));
        }
        return area;
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
