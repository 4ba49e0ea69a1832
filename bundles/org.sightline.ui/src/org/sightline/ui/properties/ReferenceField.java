/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.elements.CandidateLabels;
import org.sightline.ui.elements.ElementImages;
import org.sightline.ui.elements.IconButton;
import org.sightline.ui.elements.TextProposals;
import org.sightline.ui.elements.UiImages;
import org.sightline.ui.fields.PropertyField;
import org.sightline.ui.fields.TypedReference;

/**
 * A property that points to another element: typed by name with proposals, chosen from a list, or made anew by its name. An empty
 * field clears it, a name that nothing has is not taken over and told below the field.
 */
final class ReferenceField extends TypedField {

    private static final MessageBundle TEXTS = MessageBundle.of(ReferenceField.class);

    private Button show;
    private TextProposals proposals;

    ReferenceField(FieldSite site, PropertyField field) {
        super(site, field);
    }

    @Override
    Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        assist();
        return control;
    }

    @Override
    Text createText(Composite row) {
        Text text = toolkit().createText(row, "", SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    void addTo(Composite row) {
        button(row, UiImages.CHOOSE, "reference_chooseTip", this::choose);
        if (field().newReferent().isPresent()) {
            button(row, UiImages.ADD, "reference_newTip", this::makeNew);
        }
        show = button(row, UiImages.GOTO, "reference_showTip", () -> site().revealer().reveal((EObject) field().value()));
    }

    @Override
    int gap() {
        return 2;
    }

    private Button button(Composite row, UiImages icon, String tipKey, Runnable action) {
        Button button = IconButton.create(row, icon, TEXTS.get(tipKey, field().label()), action);
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    private void assist() {
        IContentProposalProvider provider = (contents, position) -> proposals(contents);
        proposals = TextProposals.below(text(), provider);
        ElementImages images = new ElementImages(text());
        proposals.setLabelProvider(LabelProvider.createTextImageProvider(proposal -> ((IContentProposal) proposal).getLabel(),
                proposal -> image(images, (IContentProposal) proposal)));
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(this::accepted);
    }

    private static Image image(ElementImages images, IContentProposal proposal) {
        return proposal instanceof CandidateProposal known ? images.image(known.candidate().eClass()) : images.image(UiImages.ADD.descriptor());
    }

    private IContentProposal[] proposals(String typed) {
        List<EObject> candidates = new TypedReference(field(), typed).candidates();
        Stream<IContentProposal> known = candidates.stream().map(each -> new CandidateProposal(each, CandidateLabels.text(each, field().element())));
        boolean isNew = !typed.isBlank() && candidates.isEmpty();
        Stream<IContentProposal> made = field().newReferent().stream().filter(referent -> isNew)
                .map(referent -> new NewProposal(typed.strip(), TEXTS.get("reference_new", referent.type(), typed.strip())));
        return Stream.concat(known, made).toArray(IContentProposal[]::new);
    }

    private void accepted(IContentProposal proposal) {
        if (proposal instanceof NewProposal made) {
            make(made.name());
        } else {
            commit();
        }
    }

    private void choose() {
        new ElementPicker(text().getShell(), field()).pick(field().candidates(), false).forEach(this::set);
    }

    /** The new element gets the name that was typed but not found, else one that is asked for. */
    private void makeNew() {
        Optional<String> typed = Optional.of(text().getText().strip()).filter(name -> isEdited() && !name.isEmpty() && new TypedReference(field(), name).exactly().isEmpty());
        typed.or(() -> NameDialog.ask(text().getShell(), field().newReferent().orElseThrow().type())).ifPresent(this::make);
    }

    private void make(String name) {
        Optional<String> refusal = field().newReferent().orElseThrow().make(name);
        if (refusal.isEmpty()) {
            forget();
            refresh();
        } else {
            edited();
            tell(refusal);
        }
    }

    private void set(EObject value) {
        forget();
        field().set(value);
        refresh();
    }

    /** Losing the focus to the list of proposals is not leaving the field. */
    @Override
    void leave() {
        text().getDisplay().asyncExec(() -> {
            if (!text().isDisposed() && !text().isFocusControl() && !proposals.hasProposalPopupFocus()) {
                commit();
            }
        });
    }

    @Override
    public void commit() {
        if (!isEdited()) {
            return;
        }
        TypedReference typed = new TypedReference(field(), text().getText());
        if (typed.problem().isEmpty()) {
            set(typed.meant().orElse(null));
        } else {
            tell(typed.problem());
        }
    }

    private EObject value() {
        return field().isVarious() ? null : (EObject) field().value();
    }

    @Override
    String shown() {
        return value() == null ? "" : CandidateLabels.text(value(), field().element());
    }

    @Override
    public void refresh() {
        if (!isEdited()) {
            show.setEnabled(value() != null);
        }
        super.refresh();
    }
}
