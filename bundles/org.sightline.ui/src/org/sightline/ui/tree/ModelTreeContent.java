/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.ui.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.sightline.model.customerprocess.SightlinePackage;
import org.sightline.ui.document.ModelDocument;

/**
 * A model as a tree: what an element contains, in the order of the model, with long lists gathered in {@link FeatureGroup}s.
 * The input is a document or a list of elements. Processes come first, since they are what a model is about, and what every element may have comes last.
 */
public final class ModelTreeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof ModelDocument document ? new Object[] {document.portfolio()} : ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof FeatureGroup group ? group.children().toArray() : children((EObject) parent).toArray();
    }

    private static List<Object> children(EObject parent) {
        List<Object> children = new ArrayList<>();
        parent.eClass().getEAllContainments().stream().filter(feature -> !feature.isDerived())
                .sorted(Comparator.comparing(ModelTreeContent::rank)).forEach(feature -> add(parent, feature, children));
        return children;
    }

    private static int rank(EReference feature) {
        if (feature == SightlinePackage.Literals.PORTFOLIO__PROCESSES) {
            return 0;
        }
        return feature.getEContainingClass() == SightlinePackage.Literals.MODEL_ELEMENT ? 2 : 1;
    }

    private static void add(EObject parent, EReference feature, List<Object> children) {
        Object value = parent.eGet(feature);
        if (value instanceof List<?> list) {
            if (!list.isEmpty() && FeatureGroup.gathers(feature)) {
                children.add(new FeatureGroup(parent, feature));
            } else {
                children.addAll(list);
            }
        } else if (value != null) {
            children.add(value);
        }
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof FeatureGroup group) {
            return group.owner();
        }
        EObject element = (EObject) child;
        EStructuralFeature feature = element.eContainingFeature();
        return feature != null && FeatureGroup.gathers(feature) ? new FeatureGroup(element.eContainer(), feature) : element.eContainer();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return parent instanceof FeatureGroup || !children((EObject) parent).isEmpty();
    }
}
