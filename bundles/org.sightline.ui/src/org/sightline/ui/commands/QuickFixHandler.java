/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.findings.QuickFixDialog;
import org.sightline.ui.validation.LiveValidation;

/** Offers the quick fixes of the element that is selected in a diagram, a table or a tree. */
public final class QuickFixHandler extends EditorHandler {

    @Override
    void execute(ExecutionEvent event, DocumentEditor editor, ModelDocument document) {
        Optional<EObject> element = ElementReference.in(HandlerUtil.getCurrentSelection(event));
        Optional<LiveValidation> validation = editor.validation();
        if (element.isPresent() && validation.isPresent()) {
            QuickFixDialog dialog = new QuickFixDialog(HandlerUtil.getActiveShell(event), validation.get(), element.get());
            dialog.open();
            dialog.chosen().ifPresent(fix -> document.execute(fix.command()));
        }
    }
}
