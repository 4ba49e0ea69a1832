/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.findings;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Chooses by what the findings are gathered. */
final class GroupingAction extends Action {

    private final FindingGrouping grouping;
    private final Consumer<FindingGrouping> chosen;

    GroupingAction(FindingGrouping grouping, Consumer<FindingGrouping> chosen) {
        super(grouping.label(), IAction.AS_RADIO_BUTTON);
        this.grouping = grouping;
        this.chosen = chosen;
        setChecked(grouping == FindingGrouping.NONE);
    }

    @Override
    public void run() {
        if (isChecked()) {
            chosen.accept(grouping);
        }
    }
}
