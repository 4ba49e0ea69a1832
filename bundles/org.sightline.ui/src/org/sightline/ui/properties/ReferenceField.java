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
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.ElementImages;

/**
 * A property that points to another element: typed by name with proposals, or chosen from a list. An empty field clears it, a
 * name that nothing has is not taken over and told below the field.
 */
final class ReferenceField extends FieldControl {

    private static final MessageBundle TEXTS = MessageBundle.of(ReferenceField.class);

    private final ElementRevealer revealer;
    private Text text;
    private Button show;
    private ErrorLine error;
    private ContentProposalAdapter proposals;
    private boolean isEdited;

    ReferenceField(FormToolkit toolkit, PropertyField field, ElementRevealer revealer) {
        super(toolkit, field);
        this.revealer = revealer;
    }

    @Override
    Control createControl(Composite parent) {
        Composite column = toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        Composite row = toolkit().createComposite(column);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = toolkit().createText(row, "", SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        describe(text);
        button(row, "reference_choose", "reference_chooseTip").addListener(SWT.Selection, event -> choose());
        show = button(row, "reference_show", "reference_showTip");
        show.addListener(SWT.Selection, event -> revealer.reveal((EObject) field().value()));
        error = new ErrorLine(toolkit(), column);
        text.addModifyListener(event -> isEdited = true);
        text.addFocusListener(FocusListener.focusLostAdapter(event -> leave()));
        text.addListener(SWT.DefaultSelection, event -> commit());
        assist();
        refresh();
        return column;
    }

    private Button button(Composite row, String textKey, String tipKey) {
        Button button = toolkit().createButton(row, TEXTS.get(textKey), SWT.PUSH);
        button.setToolTipText(TEXTS.get(tipKey, field().label()));
        return button;
    }

    private void assist() {
        IContentProposalProvider provider = (contents, position) -> candidates(contents).stream().map(CandidateProposal::new)
                .toArray(IContentProposal[]::new);
        proposals = new ContentProposalAdapter(text, new TextContentAdapter(), provider, null, null);
        ElementImages images = new ElementImages(text);
        proposals.setLabelProvider(LabelProvider.createTextImageProvider(proposal -> ((CandidateProposal) proposal).getLabel(),
                proposal -> images.image(((CandidateProposal) proposal).candidate().eClass())));
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(proposal -> commit());
    }

    private List<EObject> candidates(String typed) {
        String part = typed.strip().toLowerCase();
        return field().candidates().stream().filter(candidate -> CandidateLabels.text(candidate).toLowerCase().contains(part)).toList();
    }

    private void choose() {
        new ElementPicker(text.getShell(), field()).pick(field().candidates(), false).forEach(this::set);
    }

    private void set(EObject value) {
        isEdited = false;
        field().set(value);
        refresh();
    }

    /** Losing the focus to the list of proposals is not leaving the field. */
    private void leave() {
        if (!proposals.isProposalPopupOpen()) {
            commit();
        }
    }

    @Override
    void commit() {
        if (!isEdited || text.isDisposed()) {
            return;
        }
        String typed = text.getText().strip();
        Optional<EObject> meant = typed.isEmpty() ? Optional.empty() : named(typed);
        if (typed.isEmpty() || meant.isPresent()) {
            set(meant.orElse(null));
        } else {
            error.show(Optional.of(TEXTS.get("reference_unknown", typed)));
        }
    }

    private Optional<EObject> named(String typed) {
        return field().candidates().stream().filter(candidate -> CandidateLabels.text(candidate).equalsIgnoreCase(typed)).findFirst()
                .or(() -> candidates(typed).size() == 1 ? Optional.of(candidates(typed).get(0)) : Optional.empty());
    }

    @Override
    void forget() {
        isEdited = false;
    }

    @Override
    void refresh() {
        if (!isEdited) {
            EObject value = (EObject) field().value();
            String shown = value == null ? "" : CandidateLabels.text(value);
            if (!shown.equals(text.getText())) {
                text.setText(shown);
            }
            isEdited = false;
            show.setEnabled(value != null);
            error.show(Optional.empty());
        }
    }
}
