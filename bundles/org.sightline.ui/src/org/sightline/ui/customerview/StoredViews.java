/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.SightlineFactory;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;
import org.sightline.ui.document.ModelDocument;

/** Stores customer views in the model, each as one edit that can be undone. Needs no display. */
public final class StoredViews {

    private static final MessageBundle TEXTS = MessageBundle.of(StoredViews.class);

    private final ModelDocument document;

    /** @param document the model */
    public StoredViews(ModelDocument document) {
        this.document = document;
    }

    /**
     * Derives the view of a process and stores it. A view of that form that is stored already is derived again; what a person took
     * out of it stays out.
     *
     * @param process a process of the model
     * @param form by departments, or as a single entity
     * @return the stored view
     */
    public CustomerView store(CustomerProcess process, ViewForm form) {
        Optional<CustomerView> stored = process.getViews().stream().filter(view -> view.getForm() == form).findFirst();
        if (stored.isPresent()) {
            document.execute(document.edits().set(stored.get(), Literals.CUSTOMER_VIEW__ELEMENTS, CustomerViews.elements(stored.get())));
        }
        return stored.orElseGet(() -> add(process, form));
    }

    private CustomerView add(CustomerProcess process, ViewForm form) {
        CustomerView view = SightlineFactory.eINSTANCE.createCustomerView();
        view.setForm(form);
        view.setName(TEXTS.get("storedViews_name", ElementLabels.text(process), ElementTexts.literal(Literals.VIEW_FORM, form)));
        document.execute(new Addition(process, view));
        return view;
    }

    /** Adds a view and then fills it, since what it may show depends on the process that holds it. */
    private final class Addition extends CompoundCommand {

        private final CustomerProcess process;
        private final CustomerView view;

        Addition(CustomerProcess process, CustomerView view) {
            super(TEXTS.get("storedViews_add", ElementLabels.text(process)));
            this.process = process;
            this.view = view;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            appendAndExecute(AddCommand.create(document.domain(), process, Literals.CUSTOMER_PROCESS__VIEWS, view));
            appendAndExecute(SetCommand.create(document.domain(), view, Literals.CUSTOMER_VIEW__ELEMENTS, CustomerViews.elements(view)));
        }
    }
}
