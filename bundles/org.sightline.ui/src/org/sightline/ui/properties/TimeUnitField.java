/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sightline.model.customerprocess.TimeUnit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.fields.TimeUnitChange;

/** The unit of all times of a model. Asks what becomes of the times that there are. */
final class TimeUnitField extends ChoiceField {

    private static final MessageBundle TEXTS = MessageBundle.of(TimeUnitField.class);

    TimeUnitField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    void choose(int index) {
        TimeUnitChange change = new TimeUnitChange(field().document(), TimeUnit.values()[index]);
        if (change.isQuestion()) {
            ask(change);
        } else {
            change.keep();
        }
        refresh();
    }

    private void ask(TimeUnitChange change) {
        List<String> labels = new ArrayList<>();
        List<Runnable> answers = new ArrayList<>();
        if (change.refusal().isEmpty()) {
            labels.add(TEXTS.get("timeUnit_convert"));
            answers.add(change::convert);
        }
        labels.add(TEXTS.get("timeUnit_keep"));
        answers.add(change::keep);
        labels.add(IDialogConstants.CANCEL_LABEL);
        int safest = change.refusal().isEmpty() ? 0 : answers.size();
        int answer = new MessageDialog(control().getShell(), TEXTS.get("timeUnit_title"), null, change.question(), MessageDialog.QUESTION, safest,
                labels.toArray(String[]::new)).open();
        if (answer >= 0 && answer < answers.size()) {
            answers.get(answer).run();
        }
    }
}
