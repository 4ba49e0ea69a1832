/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.diagram.ui.customerview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.view.Remedy;
import org.sightline.model.edit.view.RemedyEdits;
import org.sightline.model.edit.view.ViewEdits;
import org.sightline.model.edit.view.ViewRefusal;
import org.sightline.model.messages.MessageBundle;
import org.sightline.ui.document.ModelDocument;

/** Showing elements in a customer view, or saying why they cannot be shown and what would make it right. Needs no display. */
final class ViewAdding {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewAdding.class);

    private final ModelDocument document;
    private final CustomerView view;
    private final ViewEdits edits;

    ViewAdding(ModelDocument document, CustomerView view) {
        this.document = document;
        this.view = view;
        edits = new ViewEdits(document.domain());
    }

    /**
     * @param elements what a person would like to see in the view
     * @param after told when a remedy was applied
     * @return why that cannot be; empty if it can
     */
    Optional<Advice> refusal(Collection<? extends EObject> elements, Runnable after) {
        if (elements.isEmpty()) {
            return Optional.of(Advice.note(TEXTS.get("adding_nothing")));
        }
        for (EObject each : elements) {
            Optional<Advice> refusal = each instanceof ViewElement element ? refusal(element, after)
                    : Optional.of(new Advice(Advice.Kind.REFUSAL, TEXTS.get("adding_otherKind", ElementLabels.text(each)), List.of()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Advice> refusal(ViewElement element, Runnable after) {
        return edits.refusal(view, element).map(refusal -> new Advice(refusal.remedies().isEmpty() ? Advice.Kind.NOTE : Advice.Kind.REFUSAL,
                refusal.reason(), offers(element, refusal, after)));
    }

    private List<Advice.Offer> offers(ViewElement element, ViewRefusal refusal, Runnable after) {
        List<Advice.Offer> offers = new ArrayList<>();
        RemedyEdits remedies = new RemedyEdits(document.domain());
        for (Remedy each : refusal.remedies()) {
            Optional<Command> edit = remedies.edit(view, element, each);
            offers.add(edit.map(command -> new Advice.Offer(command.getLabel(), () -> apply(command, after)))
                    .orElseGet(() -> new Advice.Offer(each.text(), null)));
        }
        return offers;
    }

    private void apply(Command command, Runnable after) {
        if (document.execute(command)) {
            after.run();
        }
    }

    /**
     * @param elements none of which the view refuses
     * @return the edit that shows them; its result are the elements
     */
    Command show(Collection<? extends ViewElement> elements) {
        List<ViewElement> takenOut = new ArrayList<>(elements);
        takenOut.retainAll(view.getExcluded());
        List<ViewElement> missing = elements.stream().<ViewElement>map(each -> each).filter(Predicate.not(takenOut::contains)).toList();
        if (missing.isEmpty()) {
            return edits.putBack(view, takenOut);
        }
        CompoundCommand all = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, edits.add(view, missing.get(0)).getLabel());
        missing.forEach(each -> all.append(edits.add(view, each)));
        if (!takenOut.isEmpty()) {
            all.append(edits.putBack(view, takenOut));
        }
        return all;
    }
}
