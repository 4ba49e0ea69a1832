/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.sightline.viewpoint.model.SemanticModel;

/**
 * Watches a model and tells each representation that is kept up to date what has changed. It watches from the first representation on, which costs a walk
 * over the whole model, and until it is closed: representations come and go.
 */
public final class ModelObserver implements AutoCloseable {

    private final SemanticModel model;
    private final List<Dependencies> told = new ArrayList<>();
    private final Eye eye = new Eye();
    private boolean isWatching;

    /** @param model the model */
    public ModelObserver(SemanticModel model) {
        this.model = model;
    }

    /** @param dependencies is told of every change from now on */
    public void add(Dependencies dependencies) {
        if (!isWatching) {
            isWatching = true;
            watched().forEach(each -> each.eAdapters().add(eye));
        }
        told.add(dependencies);
    }

    /** @param dependencies is no longer told */
    public void remove(Dependencies dependencies) {
        told.remove(dependencies);
    }

    /** Leaves the model alone, and nobody is told any more. */
    @Override
    public void close() {
        told.clear();
        if (isWatching) {
            isWatching = false;
            watched().forEach(each -> each.eAdapters().remove(eye));
        }
    }

    private Collection<? extends Notifier> watched() {
        return model.resources().isEmpty() ? model.roots() : model.resources();
    }

    /** @return whether it would know of a change */
    public boolean isWatching() {
        return isWatching;
    }

    /** Sits on every element of the model. */
    private final class Eye extends EContentAdapter {

        @Override
        protected boolean resolve() {
            return false;
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (notification.isTouch()) {
                return;
            }
            if (notification.getNotifier() instanceof EObject element && notification.getFeature() instanceof EStructuralFeature feature) {
                ListChange where = feature.isMany() && !feature.isDerived() ? ListChange.of(notification) : null;
                told.forEach(each -> each.featureChanged(element, feature, where));
                if (feature instanceof EReference reference) {
                    referencesChanged(element, reference, elements(notification));
                }
            } else if (notification.getNotifier() instanceof Resource && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
                contentsChanged(null, elements(notification));
            }
        }

        private void referencesChanged(EObject owner, EReference reference, List<EObject> elements) {
            told.forEach(each -> each.touched(elements));
            if (reference.isContainment()) {
                contentsChanged(owner, elements);
            }
        }

        private void contentsChanged(EObject owner, List<EObject> elements) {
            model.structureChanged();
            told.forEach(each -> each.contentsChanged(owner, elements));
        }

        private static List<EObject> elements(Notification notification) {
            List<EObject> elements = new ArrayList<>();
            collect(notification.getOldValue(), elements);
            collect(notification.getNewValue(), elements);
            return elements;
        }

        private static void collect(Object value, List<EObject> elements) {
            if (value instanceof EObject element) {
                elements.add(element);
            } else if (value instanceof Collection<?> many) {
                many.forEach(each -> collect(each, elements));
            }
        }
    }
}
