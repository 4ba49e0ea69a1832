/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.messages.MessageBundle;

/** Tells why a customer view refuses an element, and offers what would make it right; applying that closes the dialog. */
final class RefusalDialog extends Dialog {

    private static final MessageBundle TEXTS = MessageBundle.of(RefusalDialog.class);
    private static final int WIDTH = 520;

    private final Advice advice;

    RefusalDialog(Shell shell, Advice advice) {
        super(shell);
        this.advice = new Advice(advice.kind(), advice.text(), advice.offers().stream().map(this::closing).toList());
    }

    private Advice.Offer closing(Advice.Offer offer) {
        return offer.run() == null ? offer : new Advice.Offer(offer.text(), () -> {
            close();
            offer.run().run();
        });
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("refusal_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        AdvicePane pane = new AdvicePane(area);
        pane.show(advice);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(pane.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
