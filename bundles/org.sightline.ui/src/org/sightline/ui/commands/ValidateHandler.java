/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.PartOpener;
import org.sightline.ui.findings.FindingsView;
import org.sightline.ui.validation.LiveValidation;

/** Validates the whole model and shows the findings. */
public final class ValidateHandler extends EditorHandler {

    @Override
    void execute(ExecutionEvent event, DocumentEditor editor, ModelDocument document) {
        editor.validation().ifPresent(LiveValidation::validateNow);
        new PartOpener(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).view(FindingsView.ID, FindingsView.class);
    }
}
