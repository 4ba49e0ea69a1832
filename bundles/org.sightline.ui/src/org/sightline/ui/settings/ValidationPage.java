/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.settings;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.files.FileField;
import org.sightline.validation.Rule;
import org.sightline.validation.RuleCatalogue;

/** The preferences for findings: whether they follow each edit, and of which rules they are shown. */
public final class ValidationPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final MessageBundle TEXTS = MessageBundle.of(ValidationPage.class);

    private static final int HEIGHT = 260;
    private static final String[] RULE_FILES = {"*.rules.ocl;*.ocl", "*"};

    private final Settings settings = new Settings();
    private final List<Rule> rules = RuleCatalogue.standard().rules();
    private final Set<String> muted = new TreeSet<>(settings.mutedRules());
    private Button live;
    private FileField company;
    private Text search;
    private CheckboxTableViewer table;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(TEXTS.get("validationPage_description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 6).extendedMargins(0, 0, 8, 0).applyTo(page);
        live = new Button(page, SWT.CHECK);
        live.setText(TEXTS.get("validationPage_live"));
        live.setSelection(settings.validatesLive());
        createCompanyRules(page);
        new Label(page, SWT.NONE).setText(TEXTS.get("validationPage_rules"));
        search = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(TEXTS.get("validationPage_search"));
        search.addModifyListener(event -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        createTable(page);
        show();
        return page;
    }

    private void createCompanyRules(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        company = new FileField(row, TEXTS.get("validationPage_company"), SWT.OPEN, RULE_FILES, file -> check());
        settings.companyRules().ifPresent(company::show);
    }

    private void check() {
        if (company != null) {
            setErrorMessage(company.isBlank() || company.file().filter(Files::isRegularFile).isPresent() ? null
                    : TEXTS.get("validationPage_noFile", company.file().map(file -> file.getFileName().toString()).orElseGet(company::text)));
            setValid(getErrorMessage() == null);
        }
    }

    private void createTable(Composite page) {
        Composite holder = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, HEIGHT).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        column(layout, "validationPage_rule", 14, Rule::id);
        column(layout, "validationPage_title", 66, Rule::title);
        column(layout, "validationPage_severity", 20, rule -> rule.severity().label());
        table.addCheckStateListener(event -> {
            String id = ((Rule) event.getElement()).id();
            if (event.getChecked()) {
                muted.remove(id);
            } else {
                muted.add(id);
            }
        });
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<Rule, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(TEXTS.get(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> text.apply((Rule) rule)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    private void show() {
        List<String> words = Arrays.asList(search.getText().toLowerCase(Locale.getDefault()).strip().split("\\s+"));
        table.setInput(rules.stream().filter(rule -> words.stream().allMatch((rule.id() + " " + rule.title()).toLowerCase(Locale.getDefault())::contains))
                .toArray());
        rules.forEach(rule -> table.setChecked(rule, !muted.contains(rule.id())));
    }

    @Override
    protected void performDefaults() {
        live.setSelection(true);
        company.type("");
        muted.clear();
        show();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        settings.companyRules(company.file());
        settings.muteRules(muted);
        settings.validateLive(live.getSelection());
        return true;
    }
}
