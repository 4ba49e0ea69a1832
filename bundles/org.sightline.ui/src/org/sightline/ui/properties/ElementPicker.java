/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.CandidateLabels;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.fields.PropertyField;

/** Asks for elements out of a list, by typing a part of their names. */
final class ElementPicker {

    private static final MessageBundle TEXTS = MessageBundle.of(ElementPicker.class);

    private final Shell shell;
    private final PropertyField field;

    /**
     * @param shell the window that asks
     * @param field the reference for which elements are wanted
     */
    ElementPicker(Shell shell, PropertyField field) {
        this.shell = shell;
        this.field = field;
    }

    /**
     * @param candidates the elements to choose from
     * @param severalAllowed whether more than one may be chosen
     * @return what was chosen; nothing if the user cancels
     */
    List<EObject> pick(List<EObject> candidates, boolean severalAllowed) {
        ElementImages images = new ElementImages(shell);
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new CandidateLabels(images, field.element()));
        dialog.setTitle(TEXTS.get("reference_pickerTitle", field.label()));
        dialog.setMessage(TEXTS.get("reference_pickerText"));
        dialog.setElements(candidates.toArray());
        dialog.setMultipleSelection(severalAllowed);
        return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(EObject.class::cast).toList() : List.of();
    }
}
