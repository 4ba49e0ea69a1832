/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.clipboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sightline.model.customerprocess.CustomerProcess;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.model.edit.ElementTexts;
import org.sightline.model.edit.SightlineEditingDomain;
import org.sightline.model.editing.Scope;
import org.sightline.model.messages.MessageBundle;

/**
 * Finds what the references of pasted elements point to, in this order: what was pasted with them, what has the same id in the model,
 * a shared thing of the same name, and, for shared things, what the text gives to be brought along. What is left is left out. Steps,
 * flows and phases of another process are never referred to. Only the new elements are changed.
 */
final class Resolution {

    private static final MessageBundle TEXTS = MessageBundle.of(Resolution.class);

    private final SightlineEditingDomain domain;
    private final Content content;
    private final CustomerProcess process;
    private final Shelves shelves;
    private final Map<String, EObject> found = new HashMap<>();
    private final Map<EObject, List<EObject>> broughtAlong = new LinkedHashMap<>();
    private final Map<EObject, List<Pending>> ofShared = new IdentityHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Resolution(SightlineEditingDomain domain, Content content, Shelves shelves, CustomerProcess process) {
        this.domain = domain;
        this.content = content;
        this.shelves = shelves;
        this.process = process;
    }

    /** @return what is to be added to the model beside the pasted elements, each with the list it goes into */
    Map<EObject, List<EObject>> broughtAlong() {
        return broughtAlong;
    }

    /** @return what a person should know, in sentences */
    List<String> notes() {
        return List.copyOf(notes);
    }

    void resolve() {
        Set<EObject> shared = new LinkedHashSet<>();
        content.shared().values().forEach(root -> shared.add(root.element()));
        List<Pending> own = new ArrayList<>();
        for (Pending each : content.references()) {
            if (shared.contains(each.source())) {
                ofShared.computeIfAbsent(each.source(), source -> new ArrayList<>()).add(each);
            } else {
                own.add(each);
            }
        }
        own.forEach(this::resolve);
    }

    private void resolve(Pending pending) {
        Optional<EObject> target = target(pending.target()).filter(each -> mayRefer(pending.feature(), each));
        target.ifPresentOrElse(each -> refer(pending.source(), pending.feature(), each), () -> note("paste_leftOut", pending.target()));
    }

    private static boolean mayRefer(EReference feature, EObject target) {
        return feature.getEReferenceType().isInstance(target);
    }

    @SuppressWarnings("unchecked")
    private static void refer(EObject source, EReference feature, EObject target) {
        if (feature.isMany()) {
            ((List<EObject>) source.eGet(feature)).add(target);
        } else {
            source.eSet(feature, target);
        }
    }

    private Optional<EObject> target(Described described) {
        EObject copy = content.elements().get(described.id());
        return copy != null ? Optional.of(copy) : Optional.ofNullable(found.get(described.id())).or(() -> find(described));
    }

    private Optional<EObject> find(Described described) {
        EClass type = SightlinePackage.eINSTANCE.getEClassifier(described.type()) instanceof EClass known ? known : null;
        if (type == null) {
            return Optional.empty();
        }
        Optional<EObject> target = domain.element(described.id()).filter(type::isInstance).filter(this::isInReach).map(EObject.class::cast)
                .or(() -> byName(type, described)).or(() -> bring(described));
        target.ifPresent(each -> found.put(described.id(), each));
        return target;
    }

    /** What lives in a process can only be referred to from there; all else from everywhere. */
    private boolean isInReach(ModelElement element) {
        return element instanceof CustomerProcess || Scope.process(element) == null || Scope.process(element) == process;
    }

    private Optional<EObject> byName(EClass type, Described described) {
        Optional<EObject> named = shelves.named(type, described.name()).map(EObject.class::cast);
        if (named.isPresent() && type != SightlinePackage.Literals.PHASE) {
            note("paste_byName", described);
        }
        return named;
    }

    private Optional<EObject> bring(Described described) {
        Content.Root root = content.shared().get(described.id());
        Optional<List<EObject>> shelf = root == null ? Optional.empty() : shelves.shelf(root.element().eClass(), root.holder());
        if (shelf.isEmpty()) {
            return Optional.empty();
        }
        ModelElement element = (ModelElement) root.element();
        if (domain.element(root.id()).isEmpty()) {
            element.setId(root.id());
        }
        found.put(described.id(), element);
        broughtAlong.put(element, shelf.get());
        note("paste_brought", described);
        ofShared.getOrDefault(element, List.of()).forEach(this::resolve);
        return Optional.of(element);
    }

    private void note(String key, Described described) {
        String type = SightlinePackage.eINSTANCE.getEClassifier(described.type()) instanceof EClass known && known.getEPackage() != null
                ? ElementTexts.type(known) : described.type();
        notes.add(TEXTS.get(key, type, described.name().isEmpty() ? described.id() : described.name()));
    }
}
