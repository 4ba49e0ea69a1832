/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.messages.MessageBundle;
import org.sightline.validation.ElementNames;

/** Collects the steps of a quick fix. Looks at the model, but changes nothing. */
final class FixPlan {

    private static final MessageBundle TEXTS = MessageBundle.of(FixPlan.class);
    private static final ElementNames NAMES = new ElementNames();

    private final List<Change> changes = new ArrayList<>();

    /** Gives a feature a value, or none; no step if it has it already. What was planned for the feature before is forgotten. */
    FixPlan set(EObject element, EStructuralFeature feature, Object value) {
        changes.removeIf(change -> change.kind() == Change.Kind.SET && change.element() == element && change.feature() == feature);
        if (!Objects.equals(element.eGet(feature), value)) {
            changes.add(Change.set(element, feature, value));
        }
        return this;
    }

    FixPlan add(EObject element, EStructuralFeature feature, Object value) {
        changes.add(Change.add(element, feature, -1, value));
        return this;
    }

    FixPlan insert(EObject element, EStructuralFeature feature, int index, Object value) {
        changes.add(Change.add(element, feature, index, value));
        return this;
    }

    /** Takes values out of a list; those that are not in it are passed over. */
    FixPlan remove(EObject element, EStructuralFeature feature, Collection<?> values) {
        values.stream().filter(((List<?>) element.eGet(feature))::contains).forEach(value -> changes.add(Change.remove(element, feature, value)));
        return this;
    }

    FixPlan remove(EObject element, EStructuralFeature feature, Object value) {
        return remove(element, feature, List.of(value));
    }

    FixPlan move(EObject element, EStructuralFeature feature, Object value, int index) {
        changes.add(Change.move(element, feature, value, index));
        return this;
    }

    /** Takes an element out of the model, and every reference to it and to what it contains. O(model). */
    FixPlan delete(EObject element) {
        return replace(element, null);
    }

    /** Puts another element, or none, into all references to an element, and takes that one out of the model. O(model). */
    FixPlan replace(EObject element, EObject successor) {
        Set<EObject> gone = new LinkedHashSet<>();
        EcoreUtil.<EObject>getAllContents(List.of(element)).forEachRemaining(gone::add);
        EcoreUtil.UsageCrossReferencer.findAll(gone, EcoreUtil.getRootContainer(element)).forEach((used, usages) -> usages.stream()
                .filter(usage -> isReplaced(usage, gone)).forEach(usage -> replace(usage, used, used == element ? successor : null)));
        gone.forEach(this::detach);
        return element.eContainingFeature().isMany() ? remove(element.eContainer(), element.eContainingFeature(), element)
                : set(element.eContainer(), element.eContainingFeature(), null);
    }

    private static boolean isReplaced(EStructuralFeature.Setting usage, Set<EObject> gone) {
        EStructuralFeature feature = usage.getEStructuralFeature();
        return !feature.isDerived() && !feature.isTransient() && !gone.contains(usage.getEObject());
    }

    private void replace(EStructuralFeature.Setting usage, EObject element, EObject successor) {
        EObject user = usage.getEObject();
        EStructuralFeature feature = usage.getEStructuralFeature();
        if (!feature.isMany()) {
            set(user, feature, successor);
        } else {
            int index = ((List<?>) user.eGet(feature)).indexOf(element);
            remove(user, feature, element);
            if (successor != null) {
                insert(user, feature, index, successor);
            }
        }
    }

    /* What is gone must not be left at the other end of its references. */
    private void detach(EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.getEOpposite() != null && !reference.isTransient() && !reference.isContainment()) {
                set(element, reference, null);
            }
        }
    }

    /**
     * @param key key of the label
     * @param values what the label mentions: elements, numbers, texts
     * @return the quick fix; nothing if there are no steps
     */
    Stream<QuickFix> as(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(value -> value instanceof String text ? text : NAMES.value(value)).toArray();
        return changes.isEmpty() ? Stream.empty() : Stream.of(new QuickFix(TEXTS.get(key, shown), changes));
    }
}
