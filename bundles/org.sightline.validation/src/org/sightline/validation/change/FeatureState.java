/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The value that a stored feature of an object had at some time. To bring several features of a model back to one former
 * time, capture all that differ, those at the other ends of references included, and restore them in any order.
 *
 * @param object the object
 * @param feature one of its stored features
 * @param isSet whether the feature had a value of its own, and not its default
 * @param values the value, or the values in their order; empty if it was not set
 */
public record FeatureState(EObject object, EStructuralFeature feature, boolean isSet, List<Object> values) {

    /**
     * @param object an object
     * @param feature a stored feature of it
     * @return what the feature is now
     */
    public static FeatureState of(EObject object, EStructuralFeature feature) {
        boolean isSet = object.eIsSet(feature);
        return new FeatureState(object, feature, isSet, isSet ? valuesOf(object.eGet(feature)) : List.of());
    }

    /* Values can be null, which the lists of List.of cannot hold. */
    private static List<Object> valuesOf(Object value) {
        return Collections.unmodifiableList(value instanceof EList<?> many ? new ArrayList<>(many) : new ArrayList<>(Collections.singletonList(value)));
    }

    /** Gives the feature the captured value back. Nothing happens, and nobody is notified, if it has that value. */
    public void restore() {
        restoreTo(object, UnaryOperator.identity());
    }

    /**
     * Gives the feature of another object of the same class the captured value.
     *
     * @param target the other object
     * @param counterpart gives for each captured value what stands for it
     */
    public void restoreTo(EObject target, UnaryOperator<Object> counterpart) {
        if (!isSet) {
            target.eUnset(feature);
        } else if (feature.isMany()) {
            restoreList(target, values.stream().map(counterpart).toList());
        } else {
            target.eSet(feature, counterpart.apply(values.getFirst()));
        }
    }

    @SuppressWarnings("unchecked")
    private void restoreList(EObject target, List<Object> wanted) {
        EList<Object> list = (EList<Object>) target.eGet(feature);
        if (!list.equals(wanted)) {
            // Else each object that is no longer wanted would be moved to the end place by place.
            list.removeAll(without(list, wanted));
            ECollections.setEList(list, wanted);
        }
    }

    private static List<Object> without(List<Object> list, Collection<Object> wanted) {
        Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(wanted);
        return list.stream().filter(value -> !kept.contains(value)).toList();
    }
}
