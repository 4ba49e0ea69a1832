/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.findings.MarkedTree;
import org.sightline.ui.tree.NewElementMenu;

/** Shows and edits a model file as a tree. */
public final class ModelEditor extends DocumentEditor {

    /** How the editor is registered. */
    public static final String ID = "org.sightline.ui.editor";

    private final ISelectionListener others = this::selectedElsewhere;
    private ModelPage modelPage;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path file = input.getAdapter(Path.class);
        super.init(site, input instanceof ModelFileInput || file == null ? input : new ModelFileInput(file));
        site.getPage().addPostSelectionListener(others);
    }

    @Override
    protected Control createContent(Composite parent, ModelDocument document) {
        modelPage = new ModelPage(parent, document, getSite(), validation());
        modelPage.installMenu(getSite(), validation());
        contributeTo(getEditorSite().getActionBars());
        modelPage.actions().followFocus(getEditorSite().getActionBars(), () -> getSite().getPage().getActiveEditor() == this);
        modelPage.followFocus(getEditorSite().getActionBars());
        modelPage.tree().viewer().addSelectionChangedListener(event -> modelPage.actions().update());
        validation().ifPresent(validation -> modelPage.tree().setMarkers(validation::markers));
        validation().ifPresent(validation -> MarkedTree.mark(modelPage.tree().viewer(), validation));
        return modelPage.control();
    }

    @Override
    protected void disposeContent() {
        modelPage = null;
    }

    @Override
    protected IEditorInput inputFor(Path file) {
        return new ModelFileInput(file);
    }

    @Override
    protected void contribute(IActionBars bars) {
        if (modelPage != null) {
            modelPage.actions().install(bars);
        }
    }

    @Override
    protected void documentChanged() {
        modelPage.actions().update();
    }

    /** @return the menu of new elements; empty if the file could not be opened */
    public Optional<NewElementMenu> newElements() {
        return Optional.ofNullable(modelPage).map(ModelPage::newElements);
    }

    @Override
    public void reveal(EObject element) {
        if (modelPage != null) {
            modelPage.tree().reveal(element);
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (part != this && modelPage != null && LinkedSelection.isOn()) {
            List<EObject> mine = ElementReference.all(selection).stream().filter(this::isMine).toList();
            if (!mine.isEmpty()) {
                modelPage.tree().show(mine);
            }
        }
    }

    private boolean isMine(EObject element) {
        return document().map(document -> EcoreUtil.getRootContainer(element) == document.portfolio()).orElse(false);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(others);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (modelPage == null) {
            super.setFocus();
        } else {
            modelPage.tree().viewer().getTree().setFocus();
        }
    }
}
