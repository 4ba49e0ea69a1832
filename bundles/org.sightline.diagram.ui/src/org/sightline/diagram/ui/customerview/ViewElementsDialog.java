/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.view.ViewCandidate;
import org.sightline.model.edit.view.ViewCandidates;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.look.FittingCells;
import org.sightline.ui.voice.SpokenName;

/**
 * Lists what a customer view does not show, to be added or put back. What the customer does not meet is marked as forbidden, and selecting it
 * tells why and what would make it right.
 */
final class ViewElementsDialog extends TitleAreaDialog {

    /** Which elements are listed. */
    enum Choice { NOT_SHOWN, TAKEN_OUT, ALL }

    private static final MessageBundle TEXTS = MessageBundle.of(ViewElementsDialog.class);
    private static final int ADD = IDialogConstants.CLIENT_ID;
    private static final int ADVICE_HEIGHT = 92;

    private final ModelDocument document;
    private final CustomerView view;
    private final ViewAdding adding;
    private final Consumer<Collection<? extends EObject>> reveal;
    private Choice choice;
    private Text filter;
    private Combo choices;
    private TableViewer viewer;
    private AdvicePane advice;

    ViewElementsDialog(Shell shell, ModelDocument document, CustomerView view, Choice choice, ViewAdding adding,
            Consumer<Collection<? extends EObject>> reveal) {
        super(shell);
        this.document = document;
        this.view = view;
        this.choice = choice;
        this.adding = adding;
        this.reveal = reveal;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("elements_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(TEXTS.get("elements_heading", ElementLabels.text(view)));
        setMessage(TEXTS.get("elements_lead"));
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        createFilter(content);
        createTable(content);
        advice = new AdvicePane(content);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(SWT.DEFAULT, ADVICE_HEIGHT).applyTo(advice.control());
        return area;
    }

    private void createFilter(Composite content) {
        new Label(content, SWT.NONE).setText(TEXTS.get("elements_filter"));
        filter = new Text(content, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> refresh());
        new Label(content, SWT.NONE).setText(TEXTS.get("elements_choice"));
        choices = new Combo(content, SWT.READ_ONLY);
        choices.setItems(Arrays.stream(Choice.values()).map(each -> TEXTS.get("elements_list" + each)).toArray(String[]::new));
        choices.select(choice.ordinal());
        choices.addListener(SWT.Selection, event -> {
            choice = Choice.values()[choices.getSelectionIndex()];
            refresh();
        });
    }

    private void createTable(Composite content) {
        Composite holder = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 240).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        SpokenName.give(viewer.getTable(), () -> TEXTS.get("elements_table"));
        viewer.getTable().setHeaderVisible(true);
        FittingCells.install(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ElementImages images = new ElementImages(viewer.getTable());
        column(layout, "elements_name", 40, each -> ElementLabels.text(each.element()), each -> images.image(each.element().eClass()));
        column(layout, "elements_kind", 15, each -> ElementTexts.type(each.element().eClass()), each -> null);
        column(layout, "elements_lane", 16, each -> lane(each.element()), each -> null);
        column(layout, "elements_state", 29, each -> TEXTS.get("elements_" + each.state()),
                each -> each.state() == ViewCandidate.State.FORBIDDEN ? images.image(UiImages.ERROR.descriptor()) : null);
        viewer.addSelectionChangedListener(event -> selected());
        viewer.addDoubleClickListener(event -> add());
    }

    private static String lane(ViewElement element) {
        return Optional.ofNullable(Scope.lane(element)).filter(lane -> lane != element).map(ElementLabels::text).orElse("");
    }

    private void column(TableColumnLayout layout, String titleKey, int weight, Function<ViewCandidate, String> text,
            Function<ViewCandidate, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.get(titleKey));
        column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(each -> text.apply((ViewCandidate) each),
                each -> image.apply((ViewCandidate) each)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ADD, TEXTS.get("elements_add"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        refresh();
    }

    private void refresh() {
        String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
        viewer.setInput(ViewCandidates.of(view).stream().filter(each -> isListed(each.state()))
                .filter(each -> ElementLabels.text(each.element()).toLowerCase(Locale.getDefault()).contains(wanted)).toList());
        selected();
    }

    private boolean isListed(ViewCandidate.State state) {
        return switch (choice) {
            case ALL -> true;
            case TAKEN_OUT -> state == ViewCandidate.State.TAKEN_OUT;
            case NOT_SHOWN -> state != ViewCandidate.State.SHOWN;
        };
    }

    private List<ViewElement> elements() {
        return viewer.getStructuredSelection().stream().map(ViewCandidate.class::cast).map(ViewCandidate::element).toList();
    }

    private void selected() {
        List<ViewElement> elements = elements();
        advice.clear();
        Optional<Advice> refusal = elements.isEmpty() ? Optional.empty() : adding.refusal(elements, () -> shown(elements));
        refusal.ifPresent(advice::show);
        advice.control().layout(true, true);
        getButton(ADD).setEnabled(!elements.isEmpty() && refusal.isEmpty());
    }

    private void add() {
        List<ViewElement> elements = elements();
        if (getButton(ADD).isEnabled() && document.execute(adding.show(elements))) {
            shown(elements);
        }
    }

    private void shown(List<ViewElement> elements) {
        refresh();
        reveal.accept(elements);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == ADD) {
            add();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected Point getInitialSize() {
        return new Point(920, 580);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
