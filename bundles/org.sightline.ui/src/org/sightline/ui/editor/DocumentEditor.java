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
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.sightline.io.Problem;
import org.sightline.io.RefusedInputException;
import org.sightline.ui.document.DocumentHold;
import org.sightline.ui.document.DocumentUser;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.document.ModelDocuments;
import org.sightline.ui.files.RecentFiles;
import org.sightline.ui.outline.Outline;
import org.sightline.ui.outline.OutlinePage;
import org.sightline.ui.search.FindView;
import org.sightline.ui.tree.ModelOutline;
import org.sightline.ui.validation.DisplayExecutor;
import org.sightline.ui.validation.LiveValidation;

/**
 * An editor of a model file, or of a part of it such as one diagram. All editors of a file share its document, so that they stay in
 * step. A file that cannot be opened is shown by what is wrong with it, until it is put right. What the user should know (about the
 * file when it was read, about a save, about changes by other programs) stands above the content.
 */
public abstract class DocumentEditor extends EditorPart implements ISaveablesSource, DocumentUser {

    private final Runnable documentListener = this::changed;
    private final HistoryAction undo = HistoryAction.undo();
    private final HistoryAction redo = HistoryAction.redo();
    private Composite pages;
    private NoticeBar notices;
    private DocumentNotices documentNotices;
    private DocumentHold hold;
    private ModelDocument shown;
    private Saveable saveable;
    private Control content;
    private boolean isShown;

    /**
     * Shows a document. Called when the editor is opened, and again when its file was read anew.
     *
     * @param parent where to show it
     * @param document what to show
     * @return what to put in front; disposed by this class
     */
    protected abstract Control createContent(Composite parent, ModelDocument document);

    /** Lets go of all that {@link #createContent} has registered with others. Called before the content goes. */
    protected abstract void disposeContent();

    /**
     * @param file the file that the document has now
     * @return the input for what this editor shows of it
     */
    protected abstract IEditorInput inputFor(Path file);

    /** Called after each edit, undo, redo and save, while there is a content. */
    protected void documentChanged() {
        // For subclasses.
    }

    /** @param bars the action bars that all editors of this kind share, for the actions of the content. Undo and Redo are there already */
    protected void contribute(IActionBars bars) {
        // For subclasses.
    }

    /** @param bars the action bars that all editors of this kind share; they serve this editor from now on */
    public final void contributeTo(IActionBars bars) {
        undo.install(bars);
        redo.install(bars);
        contribute(bars);
        bars.updateActionBars();
    }

    /** @param element an element of the model, to be selected and scrolled to */
    public abstract void reveal(EObject element);

    /** @return the element that is shown, such as the customer view of a diagram; empty if it is the whole model */
    public Optional<EObject> subject() {
        return Optional.empty();
    }

    /** Lets the user type what to search for, in the view that searches the model in front. */
    public void startSearch() {
        new PartOpener(getSite().getPage()).view(FindView.ID, FindView.class).ifPresent(FindView::startSearch);
    }

    /** @return the elements to be seen in the editor; empty if these are all of the model */
    public Set<EObject> shown() {
        return Set.of();
    }

    /**
     * @param document the open model
     * @return what the outline of the editor is to show: the model, where the editor has none of its own; empty for none
     */
    protected Optional<Outline> outline(ModelDocument document) {
        return Optional.of(new ModelOutline(document));
    }

    private Optional<Outline> outline() {
        return document().flatMap(this::outline);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class) {
            return outline().map(first -> type.cast(new OutlinePage(this, this::outline))).orElse(null);
        }
        return super.getAdapter(type);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (input.getAdapter(Path.class) == null) {
            throw new PartInitException(input.getName());
        }
        setSite(site);
        setInputWithNotify(input);
        setPartName(title());
    }

    /** @return what stands on its tab */
    protected String title() {
        return getEditorInput().getName();
    }

    @Override
    public final void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        notices = new NoticeBar(body);
        pages = new Composite(body, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        open();
        isShown = true;
    }

    private void open() {
        Path file = file();
        try {
            hold = documents().acquire(file, this);
        } catch (RefusedInputException e) {
            showPage(new ProblemPage(pages, file.getFileName().toString(), e.getProblems(), this::open, previous()).control());
            return;
        }
        new RecentFiles().add(file);
        show(hold.document());
        tellWorkbench(SaveablesLifecycleEvent.POST_OPEN, getSaveables());
    }

    private Optional<Runnable> previous() {
        PreviousVersion version = new PreviousVersion(file());
        return version.exists() ? Optional.of(() -> openPrevious(version)) : Optional.empty();
    }

    private void openPrevious(PreviousVersion version) {
        try {
            documents().show(version.open());
            open();
        } catch (RefusedInputException e) {
            new ProblemDialog(getSite().getShell(), PreviousVersion.refusal(file()), e.getProblems()).open();
        }
    }

    private void show(ModelDocument document) {
        shown = document;
        saveable = new ModelSaveable(document, saving());
        showPage(createContent(pages, document));
        document.addChangeListener(documentListener);
        documentNotices = new DocumentNotices(documents(), document, saving(), notices, getSite());
        changed();
    }

    private void showPage(Control page) {
        Control former = content;
        content = page;
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
        if (former != null) {
            former.dispose();
        }
    }

    private void changed() {
        undo.update(shown);
        redo.update(shown);
        documentChanged();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public final void replaced(ModelDocument document) {
        Saveable[] former = getSaveables();
        hideContent();
        show(document);
        tellWorkbench(SaveablesLifecycleEvent.POST_CLOSE, former);
        tellWorkbench(SaveablesLifecycleEvent.POST_OPEN, getSaveables());
    }

    private void hideContent() {
        shown.removeChangeListener(documentListener);
        if (documentNotices != null) {
            documentNotices.dispose();
        }
        disposeContent();
    }

    @Override
    public final void moved() {
        new RecentFiles().add(hold.document().file());
        setInputWithNotify(inputFor(hold.document().file()));
        setPartName(title());
        setTitleToolTip(getEditorInput().getToolTipText());
    }

    /** Views follow, and closing asks about the right document. The workbench finds out for itself when it has made the editor. */
    private void tellWorkbench(int what, Saveable[] saveables) {
        if (isShown) {
            getSite().getService(ISaveablesLifecycleListener.class).handleLifecycleEvent(new SaveablesLifecycleEvent(this, what, saveables, false));
            firePropertyChange(PROP_INPUT);
        }
    }

    private ModelDocuments documents() {
        return getSite().getService(ModelDocuments.class);
    }

    private Path file() {
        return getEditorInput().getAdapter(Path.class);
    }

    /** @return the open model; empty if the file could not be opened */
    public final Optional<ModelDocument> document() {
        return Optional.ofNullable(hold).map(DocumentHold::document);
    }

    /** @return the findings about the open model, the same for all its editors; empty if the file could not be opened */
    public final Optional<LiveValidation> validation() {
        Display display = getSite().getShell().getDisplay();
        return document().map(document -> document.companion(LiveValidation.class,
                () -> new LiveValidation(document, new DisplayExecutor(display), new WhenIdle(display))));
    }

    @Override
    public final Saveable[] getSaveables() {
        return saveable == null ? new Saveable[0] : new Saveable[] {saveable};
    }

    @Override
    public final Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public final boolean isDirty() {
        return document().map(ModelDocument::isDirty).orElse(false);
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return hold != null;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        monitor.setCanceled(!saving().save());
    }

    @Override
    public final void doSaveAs() {
        saving().saveElsewhere();
    }

    /** Reads the file anew, so that changes that are not saved go. The user is asked before. */
    public final void revert() {
        if (hold != null) {
            documentNotices.reload();
        }
    }

    /** Lets the user write the model to another file, and goes on with this one. */
    public final void saveCopy() {
        if (hold != null) {
            saving().saveCopy();
        }
    }

    private DocumentSaving saving() {
        return new DocumentSaving(documents(), hold.document(), new SaveDialogs(getSite().getShell()), this::tell);
    }

    private void tell(List<Problem> notes) {
        documentNotices.tell(notes);
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        if (hold != null) {
            hideContent();
            hold.release();
        }
        super.dispose();
    }
}
