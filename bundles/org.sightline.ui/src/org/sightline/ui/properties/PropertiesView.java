/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

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
import org.eclipse.ui.part.ViewPart;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.elements.ElementReference;

/** The properties of the element that is selected, wherever that is: in the tree, among the findings, in the customer view. */
public final class PropertiesView extends ViewPart {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.properties";

    private static final MessageBundle TEXTS = MessageBundle.of(PropertiesView.class);

    private final ISelectionListener pageListener = this::selected;
    private final ISelectionChangedListener editorListener = event -> selected(null, event.getSelection());
    private Optional<ISelectionProvider> editorSelection = Optional.empty();
    private EditorFollower follower;
    private Composite pages;
    private Composite emptyPage;
    private PropertyForm form;
    private EObject shown;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        emptyPage = emptyPage();
        form = new PropertyForm(pages, this::reveal);
        showPage(emptyPage);
        follower = new EditorFollower(getViewSite(), this::editorChanged, this::refresh);
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
            ElementReference.in(selection).filter(this::isInDocument).ifPresent(this::show);
        }
    }

    private boolean isInDocument(EObject element) {
        return document().filter(document -> EcoreUtil.getRootContainer(element) == document.portfolio()).isPresent();
    }

    private void show(EObject element) {
        if (element != shown) {
            shown = element;
            form.show(document().orElseThrow(), element);
            showPage(form.control());
        }
    }

    /** The workbench tells of selections in the active part only; the tree's also change when this view leads to an element. */
    private void editorChanged(Optional<DocumentEditor> editor) {
        editorSelection.ifPresent(provider -> provider.removeSelectionChangedListener(editorListener));
        editorSelection = editor.map(front -> front.getSite().getSelectionProvider());
        editorSelection.ifPresent(provider -> provider.addSelectionChangedListener(editorListener));
        if (shown != null && !isInDocument(shown)) {
            clear();
        }
        editorSelection.ifPresent(provider -> selected(null, provider.getSelection()));
    }

    private void refresh() {
        if (shown != null && isInDocument(shown)) {
            form.refresh();
        } else {
            clear();
        }
    }

    private void clear() {
        shown = null;
        showPage(emptyPage);
    }

    private Optional<ModelDocument> document() {
        return follower.editor().flatMap(DocumentEditor::document);
    }

    private void reveal(EObject element) {
        follower.editor().ifPresent(editor -> editor.reveal(element));
    }

    @Override
    public void setFocus() {
        if (shown == null) {
            pages.setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(pageListener);
        editorSelection.ifPresent(provider -> provider.removeSelectionChangedListener(editorListener));
        follower.dispose();
        super.dispose();
    }
}
