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
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sees every change of a model, of all that it refers to, and of what was once part of it: an object that was removed is
 * watched still, since references to it may be left and undo may bring it back. Changes that are no change, such as a value
 * set again, and derived and volatile features are passed over.
 *
 * <p>Belongs to the thread of the model. Watching a model of n objects and references takes O(n), a change what it brings
 * along.</p>
 */
public abstract class ModelObserver {

    private final Set<EObject> observed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Observer observer = new Observer();

    /**
     * Watches an object and all that it contains and refers to, directly or not. What is watched already is passed over.
     *
     * @param object an object
     */
    public final void observe(EObject object) {
        // A list instead of recursion: chains of references can be as long as a model is large.
        List<EObject> waiting = new ArrayList<>(List.of(object));
        while (!waiting.isEmpty()) {
            EObject next = waiting.removeLast();
            if (observed.add(next)) {
                next.eAdapters().add(observer);
                observed(next);
                waiting.addAll(next.eContents());
                waiting.addAll(next.eCrossReferences());
                if (next.eContainer() != null) {
                    waiting.add(next.eContainer());
                }
            }
        }
    }

    /** @param object an object that is watched from now on */
    protected void observed(EObject object) {
    }

    /**
     * @param object an object that has changed
     * @param feature the stored feature of it that has
     */
    protected abstract void changed(EObject object, EStructuralFeature feature);

    /** @param object an object that was put into another one, moved, or taken out; called after {@link #changed} for its holder */
    protected void moved(EObject object) {
    }

    /** Watches nothing any longer. */
    public void dispose() {
        observed.forEach(object -> object.eAdapters().remove(observer));
        observed.clear();
    }

    /** @return whether a feature is stored in its object, so that changes of it are told */
    protected static boolean isStored(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isVolatile() && feature.isChangeable();
    }

    private final class Observer extends AdapterImpl {

        @Override
        public void notifyChanged(Notification change) {
            boolean isChange = change.getEventType() != Notification.REMOVING_ADAPTER && !change.isTouch();
            if (isChange && change.getFeature() instanceof EStructuralFeature feature && isStored(feature)) {
                EObject object = (EObject) change.getNotifier();
                changed(object, feature);
                if (feature instanceof EReference reference) {
                    each(change.getNewValue(), ModelObserver.this::observe);
                    if (reference.isContainment()) {
                        each(change.getOldValue(), ModelObserver.this::moved);
                        each(change.getNewValue(), ModelObserver.this::moved);
                    }
                }
            }
        }

        /* The value of a notification is an object, a list of objects, a position, or nothing. */
        private static void each(Object value, Consumer<EObject> action) {
            if (value instanceof EObject object) {
                action.accept(object);
            } else if (value instanceof Collection<?> objects) {
                objects.forEach(object -> action.accept((EObject) object));
            }
        }
    }
}
