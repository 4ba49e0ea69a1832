/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.sightline.app.commands.CommandRunner;
import org.sightline.app.shipped.ShippedFiles;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.diagram.ui.editor.DiagramOpener;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.ModelOpener;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.files.StateFolder;
import org.sightline.ui.findings.FindingsView;

/** Does the steps of the tour in a window, on a copy of the example that is the tour's own, and sees what the user has done. */
final class TourGuide implements IExecutionListener, AutoCloseable {

    private final IWorkbenchWindow window;
    private final CommandRunner commands;
    private final Set<String> carriedOut = new HashSet<>();
    private TourModel model;

    TourGuide(IWorkbenchWindow window) {
        this.window = window;
        commands = new CommandRunner(window);
        window.getService(ICommandService.class).addExecutionListener(this);
    }

    @Override
    public void close() {
        window.getService(ICommandService.class).removeExecutionListener(this);
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        carriedOut.add(command);
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        // What matters is that it ends well.
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException failure) {
        // Then the step is still to be done.
    }

    @Override
    public void notHandled(String command, NotHandledException failure) {
        // Then the step is still to be done.
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    /**
     * @param step of the tour
     * @return whether this workbench can do it now
     */
    boolean canDo(TourStep step) {
        return switch (step.deed()) {
            case CHART -> true;
            case VIEW -> window.getWorkbench().getViewRegistry().find(step.subject()) != null;
            case COMMAND -> chart().isPresent() || commands.canRun(step.subject());
            default -> model().isPresent();
        };
    }

    /**
     * @param step of the tour, one that can be done now
     * @throws IOException if the copy of the example cannot be made
     * @throws PartInitException if a part cannot be opened
     */
    void perform(TourStep step) throws IOException, PartInitException {
        switch (step.deed()) {
            case CHART -> openChart(step.subject());
            case SELECT -> select(step.subject());
            case VIEW -> {
                bringChart();
                page().showView(step.subject());
            }
            case COMMAND -> {
                bringChart();
                commands.run(step.subject());
            }
            case INSERT -> model().flatMap(it -> it.insertBehind(step.subject())).ifPresent(this::reveal);
            case UNBALANCE -> {
                select(step.subject());
                model().ifPresent(it -> it.raise(step.subject()));
                page().showView(FindingsView.ID);
            }
            case FIX -> {
                page().showView(FindingsView.ID);
                model().ifPresent(it -> it.fix(step.subject()));
            }
            case UNDO -> model().ifPresent(TourModel::undoAll);
        }
    }

    /**
     * @param step of the tour
     * @return whether the user, or "Show me", has done it
     */
    boolean isDone(TourStep step) {
        return switch (step.deed()) {
            case CHART -> page().getActiveEditor() instanceof DiagramEditor && model().isPresent();
            case SELECT -> selected().filter(each -> each instanceof NamedElement named && step.subject().equals(named.getName())).isPresent();
            case VIEW -> page().findView(step.subject()) instanceof IViewPart view && page().isPartVisible(view);
            case COMMAND -> carriedOut.contains(command(step));
            case INSERT -> model().filter(TourModel::hasGrown).isPresent();
            case UNBALANCE -> model().filter(it -> it.hasFinding(step.subject())).isPresent();
            case FIX -> model().filter(it -> !it.hasFinding(step.subject())).isPresent();
            case UNDO -> model().filter(it -> !it.hasGrown()).isPresent();
        };
    }

    /** The id without the parameters. */
    private static String command(TourStep step) {
        return step.subject().replaceFirst("\\(.*", "");
    }

    private Optional<EObject> selected() {
        return window.getSelectionService().getSelection() instanceof IStructuredSelection selection ? ElementReference.in(selection)
                : Optional.empty();
    }

    private static Path file() {
        return StateFolder.path().resolve("tour").resolve(ShippedFiles.EXAMPLE);
    }

    private void openChart(String chart) throws IOException {
        if (model().isEmpty()) {
            ShippedFiles.copy(ShippedFiles.EXAMPLE, file());
            new ModelOpener(window).open(file());
        }
        model().ifPresent(it -> new DiagramOpener(page()).open(it.document(), chart, it.process()));
    }

    /** The model of the tour, while it is open. */
    private Optional<TourModel> model() {
        Optional<DocumentEditor> editor = editor();
        Optional<ModelDocument> document = editor.flatMap(DocumentEditor::document);
        if (document.isEmpty()) {
            model = null;
        } else if (model == null || model.document() != document.get()) {
            CustomerProcess process = document.get().portfolio().getProcesses().getFirst();
            model = new TourModel(document.get(), process, editor.get().validation().orElseThrow());
        }
        return Optional.ofNullable(model);
    }

    private Optional<DocumentEditor> editor() {
        for (IEditorReference reference : page().getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof DocumentEditor editor && editor.document().filter(it -> it.file().equals(file())).isPresent()) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }

    private void select(String name) {
        model().flatMap(it -> it.named(name)).ifPresent(this::reveal);
    }

    private void reveal(EObject element) {
        chart().filter(editor -> EcoreUtil.isAncestor(model.process(), element)).ifPresent(editor -> {
            page().activate(editor);
            editor.reveal(element);
        });
    }

    /** Views light up, and commands are about, what is in front: the chart, not the table of a former step. */
    private void bringChart() {
        chart().ifPresent(page()::activate);
    }

    private Optional<DiagramEditor> chart() {
        for (IEditorReference reference : model().isPresent() ? page().getEditorReferences() : new IEditorReference[0]) {
            if (reference.getEditor(false) instanceof DiagramEditor editor && editor.document().filter(it -> it == model.document()).isPresent()) {
                return Optional.of(editor);
            }
        }
        return Optional.empty();
    }
}
