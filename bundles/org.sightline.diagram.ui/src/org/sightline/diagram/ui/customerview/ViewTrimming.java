/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;
import org.sightline.ui.document.ModelDocument;

/** The edits that trim a stored customer view, each one step to undo. Needs no display. */
final class ViewTrimming {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewTrimming.class);

    private final ModelDocument document;
    private final CustomerView view;
    private final ViewEdits edits;

    ViewTrimming(ModelDocument document, CustomerView view) {
        this.document = document;
        this.view = view;
        edits = new ViewEdits(document.domain());
    }

    /** @return the edit that takes shown elements out of the view; it cannot be executed if none of them is shown */
    Command takeOut(Collection<? extends ViewElement> elements) {
        List<? extends ViewElement> shown = elements.stream().filter(each -> edits.removeRefusal(view, each).isEmpty()).toList();
        if (shown.size() == 1) {
            return edits.remove(view, shown.get(0));
        }
        String label = shown.isEmpty() ? "" : TEXTS.get("trimming_takeOut", EditNames.of(shown), ElementLabels.text(view));
        CompoundCommand all = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label);
        shown.forEach(each -> all.append(edits.remove(view, each)));
        return all;
    }

    /** @return the edit that shows the organisation in another form */
    Command form(ViewForm form) {
        String label = TEXTS.get("trimming_form", ElementLabels.text(view), ElementTexts.literal(Literals.VIEW_FORM, form));
        return document.domain().recorded(label, () -> {
            view.setForm(form);
            CustomerViews.rederive(view);
            return List.of(view);
        });
    }
}
