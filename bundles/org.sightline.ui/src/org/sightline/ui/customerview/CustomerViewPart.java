/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.customerview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sightline.io.drafts.DraftReason;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.SightlinePackage.Literals;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.customerprocess.ViewForm;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.DerivedView;
import org.sightline.ui.document.ModelDocument;
import org.sightline.ui.drafts.DraftKeeper;
import org.sightline.ui.editor.DocumentEditor;
import org.sightline.ui.editor.EditorFollower;
import org.sightline.ui.editor.LateView;
import org.sightline.ui.elements.ElementReference;

/**
 * What the customer sees of a process of the model in front, derived as the model is now. A double click or Enter leads to the
 * element; a button stores the view in the model.
 */
public final class CustomerViewPart extends LateView {

    /** How the view is registered. */
    public static final String ID = "org.sightline.ui.customerView";

    private static final MessageBundle TEXTS = MessageBundle.of(CustomerViewPart.class);

    private static final int DELAY = 150;
    private static final int COMBO_WIDTH = 170;
    private static final int WIDEST_COMBO = 320;

    private final ViewChoice choice = new ViewChoice();
    private final Runnable refreshLater = this::refresh;
    private EditorFollower follower;
    private Combo processes;
    private Combo forms;
    private Button store;
    private Label message;
    private ViewTree tree;
    private TrimActions trimming;

    @Override
    protected void createContent(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        createChoice(page);
        message = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(message);
        tree = new ViewTree(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        tree.viewer().addOpenListener(event -> jump());
        trimming = new TrimActions(tree.viewer(), choice::stored, () -> follower.document());
        trimming.install();
        getSite().setSelectionProvider(tree.viewer());
        follower = new EditorFollower(getViewSite(), this::editorChanged, this::documentChanged);
        follower.start();
        refresh();
    }

    private void createChoice(Composite page) {
        Composite row = new Composite(page, SWT.NONE);
        RowLayoutFactory.fillDefaults().center(true).margins(4, 2).spacing(6).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(row);
        processes = combo(row, "customerView_process");
        processes.addListener(SWT.Selection, event -> {
            choice.chooseProcess(processes.getSelectionIndex());
            refresh();
        });
        forms = combo(row, "customerView_form");
        forms.setItems(Arrays.stream(ViewForm.values()).map(form -> ElementTexts.literal(Literals.VIEW_FORM, form)).toArray(String[]::new));
        forms.addListener(SWT.Selection, event -> {
            choice.chooseForm(ViewForm.values()[forms.getSelectionIndex()]);
            refresh();
        });
        store = new Button(row, SWT.PUSH);
        store.setText(TEXTS.get("customerView_store"));
        store.setToolTipText(TEXTS.get("customerView_storeTip"));
        store.addListener(SWT.Selection, event -> store());
    }

    private static Combo combo(Composite row, String labelKey) {
        Composite pair = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        new Label(pair, SWT.NONE).setText(TEXTS.get(labelKey));
        Combo combo = new Combo(pair, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Makes it as wide as the names in it, within bounds. */
    private static void fit(Combo combo) {
        GridData data = (GridData) combo.getLayoutData();
        int before = data.widthHint;
        data.widthHint = Math.clamp(combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, COMBO_WIDTH, WIDEST_COMBO);
        if (data.widthHint != before) {
            combo.requestLayout();
        }
    }

    private void store() {
        follower.document().ifPresent(document -> choice.process().ifPresent(process -> follower.editor().ifPresent(editor -> {
            getSite().getService(DraftKeeper.class).before(DraftReason.DERIVE, document);
            editor.reveal(new StoredViews(document).store(process, choice.form()));
        })));
    }

    /** The stored view, or the process, of a diagram in front is the one to show. */
    private void editorChanged(Optional<DocumentEditor> editor) {
        follower.document().map(ModelDocument::portfolio).ifPresentOrElse(choice::show, choice::clear);
        editor.flatMap(DocumentEditor::subject).ifPresent(subject -> {
            if (subject instanceof CustomerView view && view.getProcess() != null) {
                choice.choose(view);
            } else if (subject instanceof CustomerProcess process) {
                choice.choose(process);
            }
        });
        refresh();
    }

    private void documentChanged() {
        processes.getDisplay().timerExec(DELAY, refreshLater);
    }

    private void refresh() {
        if (processes.isDisposed()) {
            return;
        }
        follower.document().map(ModelDocument::portfolio).ifPresentOrElse(choice::show, choice::clear);
        processes.setItems(choice.processes().stream().map(ElementLabels::text).toArray(String[]::new));
        fit(processes);
        processes.select(choice.process().map(choice.processes()::indexOf).orElse(-1));
        forms.select(choice.form().getValue());
        Optional<DerivedView> view = choice.derive();
        store.setEnabled(view.filter(DerivedView::hasCustomer).isPresent());
        showMessage(messageAbout(view));
        List<ViewElement> takenOut = choice.stored().map(stored -> List.copyOf(stored.getExcluded())).orElse(List.of());
        tree.show(view.map(derived -> new ViewLines(derived, takenOut).lines()).orElse(List.of()));
    }

    private String messageAbout(Optional<DerivedView> view) {
        if (follower.document().isEmpty()) {
            return TEXTS.get("customerView_noModel");
        }
        if (view.isEmpty()) {
            return TEXTS.get("customerView_noProcess");
        }
        String open = choice.stored().map(stored -> TEXTS.get("customerView_stored", ElementLabels.text(stored))).orElse("");
        return view.get().hasCustomer() ? open : TEXTS.get("customerView_noCustomer", ElementLabels.text(view.get().process()));
    }

    private void showMessage(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        ((GridData) message.getLayoutData()).exclude = text.isEmpty();
        message.requestLayout();
    }

    private void jump() {
        ElementReference.in(tree.viewer().getStructuredSelection())
                .ifPresent(element -> follower.editor().ifPresent(editor -> editor.reveal(element)));
    }

    @Override
    protected void focusContent() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    protected void disposeContent() {
        follower.dispose();
    }
}
