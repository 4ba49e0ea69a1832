/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sightline.io.bpmn.CustomerCandidate;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.look.FittingCells;
import org.sightline.ui.tree.ModelTreePreview;

/** Who the customer is, what the model would look like, and what is not or not entirely carried over. */
final class PreviewPage extends WizardPage {

    private static final MessageBundle TEXTS = MessageBundle.of(PreviewPage.class);

    private static final String INDENT = "     ";

    private final ImportModel model;
    private final Supplier<Optional<ModelDocument>> into;
    private CheckboxTableViewer customers;
    private TreeViewer tree;
    private TableViewer notes;
    private Label notesTitle;

    /** @param into gives the open model that it goes into */
    PreviewPage(ImportModel model, Supplier<Optional<ModelDocument>> into) {
        super("preview", TEXTS.get("previewPage_title"), null);
        this.model = model;
        this.into = into;
        setDescription(TEXTS.get("previewPage_description"));
    }

    @Override
    public void createControl(Composite parent) {
        SashForm page = new SashForm(parent, SWT.VERTICAL);
        SashForm top = new SashForm(page, SWT.HORIZONTAL);
        customers = CheckboxTableViewer.newCheckList(column(top, "previewPage_customer"), SWT.BORDER | SWT.V_SCROLL);
        fill(customers.getTable());
        customers.setContentProvider(ArrayContentProvider.getInstance());
        customers.setLabelProvider(LabelProvider.createTextProvider(candidate -> text((CustomerCandidate) candidate)));
        customers.addCheckStateListener(event -> choose());
        Composite preview = column(top, "previewPage_model");
        tree = ModelTreePreview.create(preview);
        fill(tree.getTree());
        top.setWeights(2, 3);
        Composite bottom = column(page, "previewPage_notes");
        notesTitle = (Label) bottom.getChildren()[0];
        createNotes(bottom);
        page.setWeights(3, 2);
        setControl(page);
    }

    private static Composite column(Composite parent, String titleKey) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(column);
        new Label(column, SWT.WRAP).setText(TEXTS.get(titleKey, 0));
        return column;
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
    }

    private void createNotes(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        fill(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        notes = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        notes.getTable().setHeaderVisible(true);
        FittingCells.install(notes.getTable());
        notes.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "previewPage_noteKind", 22, Imported.Remark::kind);
        column(layout, "previewPage_noteLine", 8, note -> note.line() == 0 ? "" : Integer.toString(note.line()));
        column(layout, "previewPage_noteText", 70, Imported.Remark::text);
    }

    private void column(TableColumnLayout layout, String titleKey, int weight, Function<Imported.Remark, String> text) {
        TableViewerColumn column = new TableViewerColumn(notes, SWT.NONE);
        column.getColumn().setText(TEXTS.get(titleKey));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(note -> text.apply((Imported.Remark) note)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    private static String text(CustomerCandidate candidate) {
        String name = candidate.name() == null || candidate.name().isBlank() ? TEXTS.get("previewPage_unnamed") : candidate.name();
        return INDENT.repeat(candidate.depth()) + name;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            model.preview().ifPresent(preview -> {
                customers.setInput(preview.candidates());
                customers.setCheckedElements(preview.candidates().stream().filter(CustomerCandidate::chosen).toArray());
                show(preview);
            });
        }
        super.setVisible(visible);
    }

    private void choose() {
        List<CustomerCandidate> chosen = Arrays.stream(customers.getCheckedElements()).map(CustomerCandidate.class::cast).toList();
        model.chooseCustomers(chosen);
        model.preview().ifPresent(this::show);
        getContainer().updateButtons();
    }

    private void show(Imported preview) {
        tree.setInput(List.of(preview.portfolio()));
        tree.expandToLevel(3);
        List<Imported.Remark> remarks = model.remarks(into.get());
        notes.setInput(remarks);
        notesTitle.setText(TEXTS.get("previewPage_notes", remarks.size()));
        notesTitle.requestLayout();
        boolean isOpen = !preview.candidates().isEmpty() && preview.candidates().stream().noneMatch(CustomerCandidate::chosen);
        setMessage(isOpen ? TEXTS.get("previewPage_noCustomer") : null, WARNING);
    }
}
