/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.sightline.model.edit.PropertyGroup;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.editor.InSight;
import org.sightline.ui.editor.LateView;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.validation.LiveValidation;

/** The properties of what is selected, wherever that is: in the tree, a diagram or table, among the findings, in the customer view. */
public final class PropertiesView extends LateView {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.properties";

    private static final MessageBundle TEXTS = MessageBundle.of(PropertiesView.class);

    private final ISelectionListener pageListener = this::selected;
    private final ISelectionChangedListener editorListener = event -> selected(null, event.getSelection());
    private Runnable findingsListener;
    private Optional<ISelectionProvider> editorSelection = Optional.empty();
    private Optional<LiveValidation> validation = Optional.empty();
    private EditorFollower follower;
    private Composite pages;
    private Composite emptyPage;
    private PropertySheet sheet;
    private List<EObject> shown = List.of();

    @Override
    protected void createContent(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        emptyPage = emptyPage();
        sheet = new PropertySheet(pages, this::reveal);
        showPage(emptyPage);
        findingsListener = new InSight(pages, this::refreshFindings);
        follower = new EditorFollower(getViewSite(), this::editorChanged, new InSight(pages, this::refresh));
        follower.start();
        getSite().getPage().addPostSelectionListener(pageListener);
        selected(null, getSite().getPage().getSelection());
    }

    private Composite emptyPage() {
        Composite page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setText(TEXTS.get("propertiesView_noElement"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return page;
    }

    private void showPage(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            List<EObject> elements = ElementReference.all(selection).stream().filter(this::isInDocument).toList();
            if (!elements.isEmpty()) {
                show(elements);
            }
        }
    }

    private boolean isInDocument(EObject element) {
        return document().filter(document -> EcoreUtil.getRootContainer(element) == document.portfolio()).isPresent();
    }

    private void show(List<EObject> elements) {
        if (!elements.equals(shown)) {
            shown = elements;
            sheet.show(document().orElseThrow(), elements, new FieldFindings(validation));
            showPage(sheet.control());
        }
    }

    /** The workbench tells of selections in the active part only; the tree's also change when this view leads to an element. */
    private void editorChanged(Optional<DocumentEditor> editor) {
        editorSelection.ifPresent(provider -> provider.removeSelectionChangedListener(editorListener));
        editorSelection = editor.map(front -> front.getSite().getSelectionProvider());
        editorSelection.ifPresent(provider -> provider.addSelectionChangedListener(editorListener));
        validation.ifPresent(former -> former.removeListener(findingsListener));
        validation = editor.flatMap(DocumentEditor::validation);
        validation.ifPresent(current -> current.addListener(findingsListener));
        if (!shown.stream().allMatch(this::isInDocument)) {
            clear();
        }
        editorSelection.ifPresent(provider -> selected(null, provider.getSelection()));
    }

    private void refresh() {
        List<EObject> left = shown.stream().filter(this::isInDocument).toList();
        if (left.isEmpty()) {
            clear();
        } else if (left.size() < shown.size()) {
            show(left);
        } else {
            sheet.refresh();
        }
    }

    private void refreshFindings() {
        if (!shown.isEmpty() && validation.filter(LiveValidation::isUpToDate).isPresent()) {
            sheet.refreshFindings();
        }
    }

    private void clear() {
        shown = List.of();
        showPage(emptyPage);
    }

    private Optional<ModelDocument> document() {
        return follower.editor().flatMap(DocumentEditor::document);
    }

    private void reveal(EObject element) {
        follower.editor().ifPresent(editor -> editor.reveal(element));
        if (!shown.equals(List.of(element)) && isInDocument(element)) {
            show(List.of(element));
        }
    }

    /** @param group a section, which is shown for what is selected now and next, as long as that has it */
    public void showSection(PropertyGroup group) {
        if (!shown.isEmpty()) {
            sheet.choose(group);
        }
    }

    @Override
    protected void focusContent() {
        if (shown.isEmpty()) {
            pages.setFocus();
        } else {
            sheet.setFocus();
        }
    }

    @Override
    protected void disposeContent() {
        getSite().getPage().removePostSelectionListener(pageListener);
        editorSelection.ifPresent(provider -> provider.removeSelectionChangedListener(editorListener));
        validation.ifPresent(former -> former.removeListener(findingsListener));
        follower.dispose();
    }
}
