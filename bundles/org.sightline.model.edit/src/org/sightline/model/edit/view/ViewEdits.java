/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.sightline.model.customerprocess.CustomerView;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.customerprocess.ViewElement;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.EditRules;
import org.sightline.model.edit.ElementLabels;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;
import org.sightline.model.view.CustomerViews;

/** Trimming customer views: what a person takes out stays out, and nothing comes in that the customer does not meet. */
public final class ViewEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(ViewEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public ViewEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /**
     * @param view a customer view
     * @param element what it might show
     * @return why it must not, and what would make it right; empty if it may. O(1), or O(process) if that has changed since its facts
     *     were last asked for
     */
    public Optional<ViewRefusal> refusal(CustomerView view, ViewElement element) {
        if (view.getElements().contains(element)) {
            return Optional.of(new ViewRefusal(TEXTS.get("view_shown", ElementLabels.text(view), ElementLabels.text(element)), List.of()));
        }
        return EditRules.refusal(view, SightlinePackage.Literals.CUSTOMER_VIEW__ELEMENTS, element)
                .map(reason -> new ViewRefusal(reason, new Remedies(view).of(element)));
    }

    /** @return the edit that shows an element in a view, also if it was taken out before; its result is the element */
    public Command add(CustomerView view, ViewElement element) {
        return domain.checked(refusal(view, element).map(ViewRefusal::reason), TEXTS.get("view_add", EditNames.of(element), ElementLabels.text(view)), () -> {
            view.getExcluded().remove(element);
            view.getElements().add(element);
            return List.of(element);
        });
    }

    /** @return why an element cannot be taken out of a view; empty if it can */
    public Optional<String> removeRefusal(CustomerView view, ViewElement element) {
        return view.getElements().contains(element) ? Optional.empty()
                : Optional.of(TEXTS.get("view_notShown", ElementLabels.text(view), ElementLabels.text(element)));
    }

    /** @return the edit that takes an element, and what stands in it, out of a view, where it stays out; its result is the element */
    public Command remove(CustomerView view, ViewElement element) {
        return domain.checked(removeRefusal(view, element), TEXTS.get("view_remove", EditNames.of(element), ElementLabels.text(view)), () -> {
            List<ViewElement> gone = view.getElements().stream().filter(each -> Scope.isWithin(each, element)).toList();
            view.getElements().removeAll(gone);
            view.getExcluded().addAll(gone);
            return List.of(element);
        });
    }

    /** @return why elements cannot be put back into a view; empty if they can */
    public Optional<String> putBackRefusal(CustomerView view, Collection<? extends ViewElement> elements) {
        return !elements.isEmpty() && view.getExcluded().containsAll(elements) ? Optional.empty()
                : Optional.of(TEXTS.get("view_notTakenOut", ElementLabels.text(view)));
    }

    /**
     * @return the edit that puts back what a person took out of a view, with what stands in it and around it, and derives the view again; its
     *     result are the elements. O(process)
     */
    public Command putBack(CustomerView view, Collection<? extends ViewElement> elements) {
        List<ViewElement> chosen = List.copyOf(elements);
        String label = chosen.isEmpty() ? "" : TEXTS.get("view_putBack", EditNames.of(chosen), ElementLabels.text(view));
        return domain.checked(putBackRefusal(view, chosen), label, () -> {
            Trimming.putBack(view, chosen);
            return chosen;
        });
    }

    /** @return why deriving a view again would do nothing; empty if it would change it */
    public Optional<String> rederiveRefusal(CustomerView view) {
        return view.getProcess() != null && !view.getElements().equals(CustomerViews.elements(view)) ? Optional.empty()
                : Optional.of(TEXTS.get("view_upToDate", ElementLabels.text(view)));
    }

    /** @return the edit that derives a view again; what was taken out stays out; its result is the view. O(process) */
    public Command rederive(CustomerView view) {
        return domain.checked(rederiveRefusal(view), TEXTS.get("view_rederive", EditNames.of(view)), () -> {
            CustomerViews.rederive(view);
            return List.of(view);
        });
    }
}
