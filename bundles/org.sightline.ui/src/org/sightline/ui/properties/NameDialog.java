/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sightline.model.edit.EditRules;
import org.sightline.model.messages.MessageBundle;

/** Asks for the name of a new element. */
final class NameDialog {

    private static final MessageBundle TEXTS = MessageBundle.of(NameDialog.class);

    private NameDialog() {
    }

    /**
     * @param shell the window that asks
     * @param type what is to be made, in words
     * @return the name; empty if the user cancels
     */
    static Optional<String> ask(Shell shell, String type) {
        InputDialog dialog = new InputDialog(shell, TEXTS.get("nameDialog_title", type), TEXTS.get("nameDialog_text"), "", NameDialog::problem);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    /** An empty message keeps the button disabled without telling anybody off before the first letter. */
    private static String problem(String name) {
        return name.isBlank() ? "" : EditRules.textRefusal(name).orElse(null);
    }
}
