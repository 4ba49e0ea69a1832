/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.vision;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sightline.diagram.ui.editor.DiagramEditor;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.InteractionNode;
import org.sightline.model.customerprocess.NamedElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.elements.ElementReference;

/**
 * The line of vision: which steps of the customer a department, system or person serves, and who serves a step. The answer is listed and lit
 * up in the diagram in front. It follows what is selected elsewhere, if that is wanted.
 */
public final class LineOfVisionView extends ViewPart {

    /** How the view is registered. */
    public static final String ID = "org.sightline.diagram.ui.vision";

    private static final MessageBundle TEXTS = MessageBundle.of(LineOfVisionView.class);
    private static final int DELAY = 150;

    private final ISelectionListener selectedElsewhere = this::follow;
    private final Runnable refreshLater = this::refresh;
    private final IPartListener2 sight = new Sight();
    private EditorFollower follower;
    private Button parts;
    private Button steps;
    private Button following;
    private Button clear;
    private Label summary;
    private PartTree tree;
    private LineTable lines;
    private VisionModel model;
    private Optional<Lighting> lit = Optional.empty();
    private boolean isCleared;
    private boolean isSeen;

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        createChoice(page);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new PartTree(sash);
        createAnswer(sash);
        sash.setWeights(36, 64);
        tree.viewer().addSelectionChangedListener(event -> answer());
        lines.viewer().addSelectionChangedListener(event -> light());
        lines.viewer().addOpenListener(event -> jump());
        for (Control each : List.of(tree.viewer().getTree(), lines.viewer().getTable())) {
            each.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.ESC) {
                    clear();
                }
            });
        }
        follower = new EditorFollower(getViewSite(), editor -> editorChanged(), () -> page.getDisplay().timerExec(DELAY, refreshLater));
        follower.start();
        getSite().getPage().addPostSelectionListener(selectedElsewhere);
        getSite().getPage().addPartListener(sight);
    }

    private void createChoice(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).spacing(10, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        parts = radio(row, "vision_askPart");
        steps = radio(row, "vision_askStep");
        parts.setSelection(true);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(steps);
        following = new Button(row, SWT.CHECK);
        following.setText(TEXTS.get("vision_follow"));
        following.setSelection(true);
        clear = new Button(row, SWT.PUSH);
        clear.setText(TEXTS.get("vision_clear"));
        clear.setToolTipText(TEXTS.get("vision_clearTip"));
        clear.addListener(SWT.Selection, event -> clear());
    }

    /** The sentence stands beside the field that finds parts, so that it takes no row away from the lists. */
    private void createAnswer(Composite sash) {
        Composite pane = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        Composite row = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(4, 4, 0, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(40, tree.filter().computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(row);
        summary = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        lines = new LineTable(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.control());
    }

    private Button radio(Composite row, String key) {
        Button radio = new Button(row, SWT.RADIO);
        radio.setText(TEXTS.get(key));
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection()) {
                refresh();
            }
        });
        return radio;
    }

    private void editorChanged() {
        darken();
        refresh();
    }

    private Optional<CustomerProcess> process() {
        Optional<CustomerProcess> shown = follower.editor().flatMap(DocumentEditor::subject).map(Scope::process);
        return shown.or(() -> follower.document().map(ModelDocument::portfolio).flatMap(portfolio -> portfolio.getProcesses().stream().findFirst()));
    }

    private void refresh() {
        if (!summary.isDisposed() && isSeen) {
            model = process().map(VisionModel::new).orElse(null);
            tree.show(model, parts.getSelection());
            answer();
        }
    }

    private void answer() {
        Optional<NamedElement> asked = model == null ? Optional.empty() : tree.selected();
        lines.viewer().setSelection(StructuredSelection.EMPTY);
        lines.show(asked.map(this::linesOf).orElse(List.of()), parts.getSelection());
        isCleared = asked.isEmpty();
        light();
    }

    private List<VisionLine> linesOf(NamedElement asked) {
        return asked instanceof InteractionNode step && !model.isPart(asked) ? model.behind(step) : model.servedBy(asked);
    }

    private void light() {
        darken();
        Optional<NamedElement> asked = model == null || isCleared ? Optional.empty() : tree.selected();
        summary.setText(asked.map(this::sentence).orElseGet(() -> TEXTS.get(model == null ? "vision_noProcess" : "vision_choose")).replace("&", "&&"));
        clear.setEnabled(asked.isPresent());
        if (asked.isPresent() && getSite().getPage().getActiveEditor() instanceof DiagramEditor editor) {
            lit = editor.context().flatMap(Lighting::of);
            lit.ifPresent(lighting -> lighting.show(VisionModel.light(lines.lines())));
        }
    }

    private String sentence(NamedElement asked) {
        int count = ((List<?>) lines.viewer().getInput()).size();
        return TEXTS.get(parts.getSelection() ? "vision_partSentence" : "vision_stepSentence", ElementLabels.text(asked), count);
    }

    private void darken() {
        lit.ifPresent(Lighting::clear);
        lit = Optional.empty();
    }

    private void clear() {
        tree.selectNothing();
        answer();
    }

    private void jump() {
        ElementReference.in(lines.viewer().getStructuredSelection()).ifPresent(element -> follower.editor().ifPresent(editor -> editor.reveal(element)));
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || model == null || !isSeen || !following.getSelection()) {
            return;
        }
        ElementReference.in(selection).flatMap(model::meant).ifPresent(this::ask);
    }

    /** @param asked a part or a step of the customer in the process in front */
    private void ask(NamedElement asked) {
        boolean isPart = model.isPart(asked);
        if (parts.getSelection() != isPart) {
            parts.setSelection(isPart);
            steps.setSelection(!isPart);
            tree.show(model, isPart);
        }
        tree.select(asked);
    }

    /**
     * Asks about an element, as if it was selected somewhere.
     *
     * @param element a part, a step, or what belongs to one
     */
    public void show(EObject element) {
        isSeen = true;
        refresh();
        if (model != null) {
            model.meant(element).ifPresent(this::ask);
        }
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selectedElsewhere);
        getSite().getPage().removePartListener(sight);
        follower.dispose();
        darken();
        super.dispose();
    }

    /** Nothing is worked out, and nothing lit, while the view is behind others. */
    private final class Sight implements IPartListener2 {

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == LineOfVisionView.this) {
                isSeen = true;
                refresh();
                follow(null, getSite().getPage().getSelection());
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == LineOfVisionView.this) {
                isSeen = false;
                darken();
            }
        }
    }
}
