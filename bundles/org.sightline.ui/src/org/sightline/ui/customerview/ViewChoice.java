/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.List;
import java.util.Optional;

import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.view.CustomerViews;
import org.sightline.model.view.DerivedView;

/** Which process of a model is shown as its customer sees it, and in which form. Needs no display. */
public final class ViewChoice {

    private Portfolio portfolio;
    private CustomerProcess process;
    private ViewForm form = ViewForm.DEPARTMENTS;
    private CustomerView stored;

    /** @param shown the model in front; the process chosen so far stays chosen if it is part of it, else the first one is */
    public void show(Portfolio shown) {
        portfolio = shown;
        if (!processes().contains(process)) {
            process = processes().isEmpty() ? null : processes().get(0);
        }
    }

    /** Shows no model. */
    public void clear() {
        portfolio = null;
        process = null;
        stored = null;
    }

    /** @return the processes to choose from */
    public List<CustomerProcess> processes() {
        return portfolio == null ? List.of() : portfolio.getProcesses();
    }

    /** @return the process chosen; empty if the model has none */
    public Optional<CustomerProcess> process() {
        return Optional.ofNullable(process);
    }

    /** @param index which process is chosen, from 0 */
    public void chooseProcess(int index) {
        process = processes().get(index);
        stored = null;
    }

    /** @param chosen the process, of the model in front */
    public void choose(CustomerProcess chosen) {
        process = chosen;
        stored = null;
    }

    /** @param view a stored view of the model in front, with what a person took out of it; chosen until something else is */
    public void choose(CustomerView view) {
        process = view.getProcess();
        stored = view;
    }

    /** @return the stored view that is chosen; empty if the view is derived */
    public Optional<CustomerView> stored() {
        return Optional.ofNullable(stored).filter(view -> view.getProcess() != null && view.getProcess() == process);
    }

    /** @return the form chosen */
    public ViewForm form() {
        return stored().map(CustomerView::getForm).orElse(form);
    }

    /** @param chosen the form */
    public void chooseForm(ViewForm chosen) {
        form = chosen;
        stored = null;
    }

    /** @return the stored view as it is stored, else the view derived from the process as it is now */
    public Optional<DerivedView> derive() {
        return stored().isPresent() ? stored().map(CustomerViews::show) : process().map(chosen -> CustomerViews.derive(chosen, form));
    }
}
