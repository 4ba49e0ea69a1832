/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.creating;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.text.XmlText;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.files.ModelFiles;
import org.sightline.ui.files.TargetChoice;

/** What a new process is about, and which model it goes into. */
final class DetailsPage extends WizardPage {

    private static final MessageBundle TEXTS = MessageBundle.of(DetailsPage.class);

    private final StartPage startPage;
    private final Optional<ModelDocument> open;
    private Text process;
    private Combo organization;
    private Combo customer;
    private TargetChoice target;
    private String proposed = "";

    DetailsPage(StartPage startPage, Optional<ModelDocument> open) {
        super("details", TEXTS.get("detailsPage_title"), null);
        this.startPage = startPage;
        this.open = open;
        setDescription(TEXTS.get("detailsPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(page);
        process = new Text(labelled(page, "detailsPage_process"), SWT.SINGLE | SWT.BORDER);
        organization = combo(page, "detailsPage_organization", ProcessNames.NONE.organization());
        customer = combo(page, "detailsPage_customer", ProcessNames.NONE.customer());
        fill(process);
        target = new TargetChoice(page, open, this::targetChanged);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 10).applyTo(target.control());
        process.addModifyListener(event -> named());
        organization.addModifyListener(event -> check());
        customer.addModifyListener(event -> check());
        setControl(page);
        propose();
        targetChanged();
    }

    private static Composite labelled(Composite page, String key) {
        new Label(page, SWT.NONE).setText(TEXTS.get(key));
        return page;
    }

    private static Combo combo(Composite page, String key, String text) {
        Combo combo = new Combo(labelled(page, key), SWT.DROP_DOWN);
        combo.setText(text);
        fill(combo);
        return combo;
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            propose();
        }
        super.setVisible(visible);
        if (visible) {
            process.setFocus();
            process.selectAll();
        }
    }

    /** A name that a person has typed stays. */
    private void propose() {
        if (process.getText().equals(proposed)) {
            proposed = startPage.start().processName();
            process.setText(proposed);
        }
    }

    /** The file is called like the process as long as a person has typed no other. */
    private void named() {
        if (!process.getText().isBlank()) {
            target.propose(ModelFiles.proposed(process.getText()));
        }
        check();
    }

    private void targetChanged() {
        Optional<Portfolio> into = target.document().map(ModelDocument::portfolio);
        offer(organization, into.map(Portfolio::getOrganizations).orElse(null));
        offer(customer, into.map(Portfolio::getCustomers).orElse(null));
        check();
    }

    private static void offer(Combo combo, List<? extends NamedElement> elements) {
        String text = combo.getText();
        combo.setItems(elements == null ? new String[0]
                : elements.stream().map(NamedElement::getName).filter(Objects::nonNull).distinct().toArray(String[]::new));
        boolean isUntouched = text.equals(ProcessNames.NONE.organization()) || text.equals(ProcessNames.NONE.customer());
        combo.setText(isUntouched && combo.getItemCount() > 0 ? combo.getItem(0) : text);
    }

    private void check() {
        if (target != null) {
            Optional<String> problem = problem();
            setErrorMessage(problem.orElse(null));
            setPageComplete(problem.isEmpty());
        }
    }

    private Optional<String> problem() {
        Map<String, String> texts = Map.of("process", process.getText(), "organization", organization.getText(), "customer", customer.getText());
        for (String field : List.of("process", "organization", "customer")) {
            if (texts.get(field).isBlank()) {
                return Optional.of(TEXTS.get("detailsPage_missing_" + field));
            }
            if (!XmlText.isLegal(texts.get(field))) {
                return Optional.of(TEXTS.get("detailsPage_illegal"));
            }
        }
        return target.problem();
    }

    /** @return what a person typed */
    ProcessNames names() {
        return new ProcessNames(process.getText().strip(), organization.getText().strip(), customer.getText().strip());
    }

    /** @return the open model that the process goes into; empty if it goes into a new file */
    Optional<ModelDocument> document() {
        return target.document();
    }

    /** @return the new file */
    Path file() {
        return target.file();
    }

    /** @return whether the new file is there already */
    boolean replacesFile() {
        return target.document().isEmpty() && Files.exists(target.file());
    }
}
