/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.drafts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.Portfolio;

/**
 * How a draft differs from the file, in numbers, to decide which of them to keep.
 *
 * @param added elements that only the draft has, in its order
 * @param removed elements that only the file has, in its order
 * @param changed elements of the draft of which the file has another version: other values, another place
 */
public record DraftComparison(List<ModelElement> added, List<ModelElement> removed, List<ModelElement> changed) {

    /**
     * @param file the model in the file
     * @param draft the model in the draft
     * @return how they differ; O(n)
     */
    public static DraftComparison of(Portfolio file, Portfolio draft) {
        Map<String, ModelElement> former = byId(file);
        List<ModelElement> added = new ArrayList<>();
        List<ModelElement> changed = new ArrayList<>();
        for (ModelElement element : elements(draft)) {
            ModelElement counterpart = former.remove(element.getId());
            if (counterpart == null) {
                added.add(element);
            } else if (!content(counterpart).equals(content(element))) {
                changed.add(element);
            }
        }
        List<ModelElement> removed = elements(file).stream().filter(element -> former.containsKey(element.getId())).toList();
        return new DraftComparison(added, removed, changed);
    }

    /** @return whether there is no difference */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static List<ModelElement> elements(Portfolio portfolio) {
        List<ModelElement> elements = new ArrayList<>(List.of(portfolio));
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(portfolio, false); all.hasNext();) {
            if (all.next() instanceof ModelElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Map<String, ModelElement> byId(Portfolio portfolio) {
        Map<String, ModelElement> elements = new HashMap<>();
        elements(portfolio).forEach(element -> elements.put(element.getId(), element));
        return elements;
    }

    /** What an element says itself: its kind, its owner and its stored values, elements by their ids. What it owns speaks for itself. */
    private static List<Object> content(ModelElement element) {
        List<Object> content = new ArrayList<>();
        content.add(element.eClass());
        content.add(id(element.eContainer()));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean isOwning = feature instanceof EReference reference && reference.isContainment();
            if (!feature.isTransient() && !isOwning && element.eIsSet(feature)) {
                content.add(feature);
                content.add(feature instanceof EReference reference ? ids(element, reference) : element.eGet(feature));
            }
        }
        return content;
    }

    private static Object ids(ModelElement element, EReference reference) {
        Object value = element.eGet(reference, false);
        return value instanceof List<?> values ? values.stream().map(DraftComparison::id).toList() : id(value);
    }

    private static Object id(Object element) {
        return element instanceof ModelElement model ? model.getId() : "";
    }
}
