/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.UiImages;
import org.sightline.validation.Severity;

/** Switches the findings of one severity on and off; says how many there are. */
final class SeverityAction extends Action {

    private static final MessageBundle TEXTS = MessageBundle.of(SeverityAction.class);

    private final Severity severity;
    private final FindingFilter filter;
    private final Runnable changed;

    SeverityAction(Severity severity, FindingFilter filter, Runnable changed) {
        super(null, IAction.AS_CHECK_BOX);
        this.severity = severity;
        this.filter = filter;
        this.changed = changed;
        setImageDescriptor(UiImages.of(severity).descriptor());
        setChecked(filter.shows(severity));
        showCount(0);
    }

    /** @param count how many findings of the severity there are */
    void showCount(long count) {
        setToolTipText(TEXTS.get("findings_toggle_" + severity.word(), count));
        setText(TEXTS.get("findings_toggle_" + severity.word(), count));
    }

    Severity severity() {
        return severity;
    }

    @Override
    public void run() {
        filter.show(severity, isChecked());
        changed.run();
    }
}
