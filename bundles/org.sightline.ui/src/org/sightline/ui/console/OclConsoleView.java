/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.console;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.sightline.model.edit.EditNames;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.ElementReference;
import org.sightline.ui.validation.LiveValidation;
import org.sightline.ui.voice.SpokenName;
import org.sightline.validation.console.ConsoleAnswer;
import org.sightline.validation.console.ConsoleAnswer.Mistake;
import org.sightline.validation.console.ConsoleAnswer.NoValue;
import org.sightline.validation.console.ConsoleAnswer.Values;
import org.sightline.validation.console.ConsoleHistory;

/**
 * Evaluates OCL expressions on the element that is selected, or on the model if none is. The values are listed; a double click
 * or Enter leads to an element. The model is never changed, and editing never waits.
 */
public final class OclConsoleView extends ViewPart {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.console";

    private static final MessageBundle TEXTS = MessageBundle.of(OclConsoleView.class);
    private static final int FIELD_HEIGHT = 40;

    private final ConsoleHistory history = new ConsoleHistory();
    private final ISelectionListener selectionListener = this::selected;
    private final Action stop = new Action(TEXTS.get("console_stop")) {
        @Override
        public void run() {
            cancelled.set(true);
        }
    };
    private AtomicBoolean cancelled = new AtomicBoolean();
    private EditorFollower follower;
    private Label context;
    private ExpressionField field;
    private Label outcome;
    private TableViewer values;
    private Optional<EObject> selection = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        Composite view = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(2, 3).applyTo(view);
        context = new Label(view, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(context);
        field = new ExpressionField(view, history, () -> self().map(EObject::eClass), this::evaluate);
        field.control().setMessage(TEXTS.get("console_hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, FIELD_HEIGHT).applyTo(field.control());
        outcome = new Label(view, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(outcome);
        createValues(view);
        createActions();
        follower = new EditorFollower(getViewSite(), editor -> editorChanged(), () -> { });
        follower.start();
        getSite().getPage().addSelectionListener(selectionListener);
        selection = ElementReference.in(getSite().getPage().getSelection()).or(this::selectedInEditor);
        showContext();
    }

    /** A view that selects nothing may be the active one. */
    private Optional<EObject> selectedInEditor() {
        return follower.editor().flatMap(editor -> ElementReference.in(editor.getSite().getSelectionProvider().getSelection()));
    }

    private void createValues(Composite view) {
        values = new TableViewer(view, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        SpokenName.give(values.getTable(), () -> TEXTS.get("console_values"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(values.getTable());
        values.setContentProvider(ArrayContentProvider.getInstance());
        values.setLabelProvider(new ValueLabels(new ElementImages(values.getTable())));
        values.setInput(List.of());
        values.addOpenListener(event -> ElementReference.in(values.getStructuredSelection())
                .ifPresent(element -> follower.editor().ifPresent(editor -> editor.reveal(element))));
    }

    private void createActions() {
        stop.setEnabled(false);
        stop.setToolTipText(TEXTS.get("console_stop"));
        Action evaluate = new Action(TEXTS.get("console_evaluate")) {
            @Override
            public void run() {
                evaluate();
            }
        };
        evaluate.setToolTipText(TEXTS.get("console_evaluate"));
        getViewSite().getActionBars().getToolBarManager().add(evaluate);
        getViewSite().getActionBars().getToolBarManager().add(new Separator());
        getViewSite().getActionBars().getToolBarManager().add(stop);
    }

    private void selected(IWorkbenchPart part, ISelection selected) {
        if (part != this && selected != null) {
            selection = ElementReference.in(selected);
            showContext();
        }
    }

    private void editorChanged() {
        selection = Optional.empty();
        showContext();
    }

    /* An element that has left the model, or belongs to another one, is passed over. */
    private Optional<EObject> self() {
        Optional<EObject> model = follower.document().map(document -> (EObject) document.portfolio());
        return selection.filter(element -> model.isPresent() && EcoreUtil.isAncestor(model.get(), element)).or(() -> model);
    }

    private void showContext() {
        context.setText(self().map(element -> TEXTS.get("console_context", EditNames.of(element)))
                .orElse(TEXTS.get("console_noModel")));
    }

    private void evaluate() {
        Optional<LiveValidation> validation = follower.editor().flatMap(DocumentEditor::validation);
        if (self().isEmpty() || validation.isEmpty()) {
            return;
        }
        String expression = field.control().getText().strip();
        history.add(expression);
        cancelled.set(true);
        AtomicBoolean own = new AtomicBoolean();
        cancelled = own;
        stop.setEnabled(true);
        outcome.setForeground(null);
        tell(TEXTS.get("console_running"));
        validation.get().evaluate(self().get(), expression, own::get, answer -> show(own, answer));
    }

    private void show(AtomicBoolean evaluation, ConsoleAnswer answer) {
        if (evaluation != cancelled || values.getTable().isDisposed()) {
            return;
        }
        stop.setEnabled(false);
        values.setInput(answer instanceof Values found
                ? found.values().stream().map(value -> new ValueLine(value.text(), value.element())).toList() : List.of());
        tell(switch (answer) {
            case Values found when found.isMany() && found.size() > found.values().size() -> TEXTS.get("console_manyShown", found.size(), found.values().size());
            case Values found when found.isMany() -> TEXTS.get("console_many", found.size());
            case Values found -> TEXTS.get("console_one");
            case Mistake mistake -> TEXTS.get("console_mistake", mistake.place().line(), mistake.place().column(), mistake.message());
            case NoValue none -> none.reason();
        });
        outcome.setForeground(answer instanceof Mistake ? JFaceColors.getErrorText(outcome.getDisplay()) : null);
        if (answer instanceof Mistake mistake) {
            field.control().setFocus();
            field.control().setSelection(mistake.offset());
        }
    }

    private void tell(String text) {
        outcome.setText(text);
        outcome.setToolTipText(text);
        outcome.getParent().layout();
    }

    @Override
    public void setFocus() {
        field.control().setFocus();
    }

    @Override
    public void dispose() {
        cancelled.set(true);
        getSite().getPage().removeSelectionListener(selectionListener);
        follower.dispose();
        super.dispose();
    }

    /** Values by text, elements with their icon. */
    private static final class ValueLabels extends LabelProvider {

        private final ElementImages images;

        ValueLabels(ElementImages images) {
            this.images = images;
        }

        @Override
        public String getText(Object line) {
            return ((ValueLine) line).text();
        }

        @Override
        public Image getImage(Object line) {
            return ((ValueLine) line).element().map(element -> images.image(element.eClass())).orElse(null);
        }
    }
}
