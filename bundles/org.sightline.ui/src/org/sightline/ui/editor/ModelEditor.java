/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.sightline.io.OutputException;
import org.sightline.io.RefusedInputException;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.tree.NewElementMenu;
import org.sightline.ui.validation.LiveValidation;

/**
 * Shows and edits one model file. A file that cannot be opened is shown by what is wrong with it, until it is put right. Views
 * find the model through {@link #document()} and lead to its elements by {@link #reveal}.
 */
public final class ModelEditor extends EditorPart {

    /** How the editor is registered. */
    public static final String ID = "org.sightline.ui.editor";

    private final Runnable documentChanged = this::documentChanged;
    private final HistoryAction undo = HistoryAction.undo();
    private final HistoryAction redo = HistoryAction.redo();
    private Composite pages;
    private ModelDocument document;
    private LiveValidation validation;
    private ModelPage modelPage;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (input.getAdapter(Path.class) == null) {
            throw new PartInitException(input.getName());
        }
        setSite(site);
        setInputWithNotify(input instanceof ModelFileInput ? input : new ModelFileInput(input.getAdapter(Path.class)));
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        open();
    }

    private void open() {
        Path file = file();
        try {
            show(ModelDocument.open(file));
        } catch (RefusedInputException e) {
            ProblemPage problems = new ProblemPage(pages, file.getFileName().toString(), e.getProblems(), this::open);
            showPage(problems.control());
        }
    }

    private void show(ModelDocument opened) {
        document = opened;
        validation = new LiveValidation(opened, (delay, task) -> pages.getDisplay().timerExec(delay, task));
        modelPage = new ModelPage(pages, opened);
        modelPage.installMenu(getSite());
        showPage(modelPage.control());
        contributeTo(getEditorSite().getActionBars());
        modelPage.actions().followFocus(getEditorSite().getActionBars(), () -> getSite().getPage().getActiveEditor() == this);
        modelPage.tree().viewer().addSelectionChangedListener(event -> modelPage.actions().update());
        opened.addChangeListener(documentChanged);
        documentChanged();
    }

    /** @param bars the action bars that all editors of this kind share; they serve this editor from now on */
    void contributeTo(IActionBars bars) {
        undo.install(bars);
        redo.install(bars);
        if (modelPage != null) {
            modelPage.actions().install(bars);
        }
        bars.updateActionBars();
    }

    private void showPage(Composite page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    private void documentChanged() {
        undo.update(document);
        redo.update(document);
        modelPage.actions().update();
        firePropertyChange(PROP_DIRTY);
    }

    /** @return the open model; empty if the file could not be opened */
    public Optional<ModelDocument> document() {
        return Optional.ofNullable(document);
    }

    /** @return the findings about the open model; empty if the file could not be opened */
    public Optional<LiveValidation> validation() {
        return Optional.ofNullable(validation);
    }

    /** @return the menu of new elements; empty if the file could not be opened */
    public Optional<NewElementMenu> newElements() {
        return Optional.ofNullable(modelPage).map(ModelPage::newElements);
    }

    /** @param element an element of the model, to be selected and scrolled to */
    public void reveal(EObject element) {
        if (modelPage != null) {
            modelPage.tree().reveal(element);
        }
    }

    /** Lets the user type what to search for. */
    public void startSearch() {
        if (modelPage != null) {
            modelPage.tree().searchField().setFocus();
            modelPage.tree().searchField().selectAll();
        }
    }

    private Path file() {
        return ((ModelFileInput) getEditorInput()).file();
    }

    @Override
    public boolean isDirty() {
        return document != null && document.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document != null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        SaveDialogs.Conflict answer = document.hasChangedOnDisk() ? new SaveDialogs(getSite().getShell()).askAboutChangeOnDisk(file())
                : SaveDialogs.Conflict.OVERWRITE;
        boolean isSaved = switch (answer) {
            case OVERWRITE -> save(file());
            case SAVE_AS -> saveElsewhere();
            case CANCEL -> false;
        };
        monitor.setCanceled(!isSaved);
    }

    @Override
    public void doSaveAs() {
        saveElsewhere();
    }

    private boolean saveElsewhere() {
        return new SaveDialogs(getSite().getShell()).askForTarget(file()).map(this::save).orElse(false);
    }

    private boolean save(Path target) {
        try {
            document.saveAs(target);
        } catch (OutputException e) {
            new SaveDialogs(getSite().getShell()).tellFailure(e.getMessage());
            return false;
        }
        setInputWithNotify(new ModelFileInput(target));
        setPartName(getEditorInput().getName());
        setTitleToolTip(getEditorInput().getToolTipText());
        return true;
    }

    @Override
    public void setFocus() {
        if (modelPage == null) {
            pages.setFocus();
        } else {
            modelPage.tree().viewer().getTree().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (document != null) {
            validation.dispose();
            document.dispose();
        }
        super.dispose();
    }
}
