/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.edit.EditNames;
import org.sightline.model.edit.RefusedCommand;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.Scope;
import org.sightline.model.editing.heal.Healing;
import org.sightline.model.messages.MessageBundle;

/**
 * Copies elements as text, which any clipboard carries from one process or file to another, and pastes such text.
 *
 * <p>A copy has ids of its own and no origin. Flows between copied nodes are copied, others are not. A copy goes on referring to the
 * systems, channels, persons and other things that processes share: found by id, else by name, else brought along. What was cut keeps
 * its ids when it is pasted, unless the model has them again by then. All at O(what is copied + shared things looked for by name).
 */
public final class ClipboardEdits {

    private static final MessageBundle TEXTS = MessageBundle.of(ClipboardEdits.class);

    private final SightlineEditingDomain domain;

    /** @param domain the domain of the model */
    public ClipboardEdits(SightlineEditingDomain domain) {
        this.domain = domain;
    }

    /** @return why elements cannot be copied; empty if they can */
    public Optional<String> copyRefusal(Collection<? extends EObject> elements) {
        return Selection.refusal(elements);
    }

    /**
     * @param elements elements that may be copied
     * @return their text
     */
    public String copy(Collection<? extends EObject> elements) {
        return new ClipboardWriter().write(Selection.roots(elements), false);
    }

    /**
     * @param elements elements that may be copied and are about to be cut
     * @return their text, to be taken before they are cut
     */
    public String cutText(Collection<? extends EObject> elements) {
        return new ClipboardWriter().write(Selection.roots(elements), true);
    }

    /**
     * @param elements elements whose text has been taken
     * @return the edit that takes them out of the model
     */
    public Command cut(Collection<? extends EObject> elements) {
        List<? extends EObject> chosen = List.copyOf(elements);
        Optional<String> refusal = copyRefusal(chosen).or(() -> Healing.refusal(chosen));
        return domain.checked(refusal, label(refusal, "cut_label", chosen), () -> Healing.delete(chosen));
    }

    /**
     * @param text a text from the clipboard, from wherever it comes
     * @param target the element that was chosen, around which there will be a place
     * @return what pasting would do; for one pasting only
     */
    public PastePlan plan(String text, EObject target) {
        return plan(text, target, content -> {
            Places places = new Places(content.roots(), target);
            return root -> places.of(root);
        });
    }

    private PastePlan plan(String text, EObject target, Function<Content, Function<Content.Root, Optional<Placement>>> strategy) {
        try {
            Content content = ClipboardReader.read(text);
            LooseFlows.leaveOut(content);
            return EcoreUtil.getRootContainer(target) instanceof Portfolio portfolio ? plan(content, target, portfolio, strategy.apply(content))
                    : PastePlan.refused(TEXTS.get("paste_noModel"));
        } catch (RefusedTextException e) {
            return PastePlan.refused(e.getMessage());
        }
    }

    private PastePlan plan(Content content, EObject target, Portfolio portfolio, Function<Content.Root, Optional<Placement>> places) {
        CustomerProcess process = Scope.process(target);
        Resolution resolution = new Resolution(domain, content, new Shelves(portfolio, process), process);
        resolution.resolve();
        Map<EObject, Placement> placements = new LinkedHashMap<>();
        for (Content.Root root : content.roots()) {
            Optional<Placement> place = places.apply(root);
            if (place.isEmpty()) {
                return PastePlan.refused(TEXTS.get("paste_noPlace", EditNames.of(root.element()), EditNames.of(target)));
            }
            placements.put(root.element(), place.get());
        }
        if (content.isCut()) {
            keepIds(content);
        }
        PastePlan plan = PastePlan.of(placements, resolution);
        return plan.elements().isEmpty() ? PastePlan.refused(TEXTS.get("paste_empty")) : plan;
    }

    private void keepIds(Content content) {
        content.elements().forEach((id, element) -> {
            if (domain.element(id).isEmpty()) {
                ((ModelElement) element).setId(id);
            }
        });
    }

    /**
     * @param plan what pasting would do
     * @return the edit; its result are the new elements
     */
    public Command paste(PastePlan plan) {
        return domain.checked(plan.refusal(), plan.refusal().isPresent() ? "" : TEXTS.get("paste_label", EditNames.of(plan.elements())), plan::carryOut);
    }

    /**
     * @param text a text from the clipboard
     * @param target the element that was chosen
     * @return the edit; its result are the new elements
     */
    public Command paste(String text, EObject target) {
        return paste(plan(text, target));
    }

    /**
     * @param elements elements of one process or model
     * @return the edit that puts a copy of each just behind it; its result are the copies
     */
    public Command duplicate(Collection<? extends EObject> elements) {
        Optional<String> refusal = copyRefusal(elements);
        if (refusal.isPresent()) {
            return new RefusedCommand(refusal.get());
        }
        PastePlan plan = plan(copy(elements), elements.iterator().next(), content -> root -> domain.element(root.id()).map(Placement::behind));
        return domain.checked(plan.refusal(), label(plan.refusal(), "duplicate_label", plan.elements()), plan::carryOut);
    }

    private static String label(Optional<String> refusal, String key, Collection<? extends EObject> elements) {
        return refusal.isPresent() ? "" : TEXTS.get(key, EditNames.of(elements));
    }
}
