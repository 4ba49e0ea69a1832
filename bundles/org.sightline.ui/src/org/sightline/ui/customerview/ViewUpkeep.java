/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.model.graph.ProcessFacts;
import org.sightline.ui.document.FollowUp;

/**
 * Derives a stored view again with each edit that changes what the customer meets; what a person took out stays out. An edit that changes
 * neither costs a comparison of what was taken out, any other O(process). Needs no display.
 */
public final class ViewUpkeep implements FollowUp {

    private final CustomerView view;
    private final ViewEdits edits;
    private ProcessFacts facts;
    private List<ViewElement> excluded = List.of();
    private ViewForm form;

    /**
     * @param view a stored view
     * @param domain the domain of its model
     */
    public ViewUpkeep(CustomerView view, SightlineEditingDomain domain) {
        this.view = view;
        this.edits = new ViewEdits(domain);
        if (view.getProcess() != null) {
            remember(ProcessFacts.of(view.getProcess()));
        }
    }

    private void remember(ProcessFacts known) {
        facts = known;
        excluded = List.copyOf(view.getExcluded());
        form = view.getForm();
    }

    @Override
    public Optional<Command> afterEdit() {
        CustomerProcess process = view.getProcess();
        if (process == null) {
            return Optional.empty();
        }
        ProcessFacts now = ProcessFacts.of(process);
        if (now == facts && form == view.getForm() && excluded.equals(view.getExcluded())) {
            return Optional.empty();
        }
        remember(now);
        return edits.rederiveRefusal(view).isPresent() ? Optional.empty() : Optional.of(edits.rederive(view));
    }
}
