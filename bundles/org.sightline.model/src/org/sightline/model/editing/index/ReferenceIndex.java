/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.editing.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.sightline.model.customerprocess.ModelElement;
import org.sightline.model.customerprocess.SightlinePackage;

/**
 * Watches all that a resource set holds and knows, after every change whatever makes it (edit, undo, redo), who refers to an element
 * and which element has an id. Put onto a resource set once, at O(model); from then on a change costs O(what it adds, removes or
 * moves), and an answer O(its size).
 *
 * <p>It also hands all changes to whoever records them, so that recording needs no look at the model either.
 */
public final class ReferenceIndex extends EContentAdapter implements References {

    private final InverseTable inverse = new InverseTable();
    private final Map<String, ModelElement> elements = new HashMap<>();
    private final IndexedFeatures features = new IndexedFeatures();
    private final List<Notifier> removed = new ArrayList<>();
    private Consumer<Notification> recorder;

    /** @return the index that watches a root, or null */
    static ReferenceIndex watching(EObject root) {
        for (Adapter adapter : root.eAdapters()) {
            if (adapter instanceof ReferenceIndex index) {
                return index;
            }
        }
        return null;
    }

    @Override
    public Collection<Reference> to(EObject target) {
        return inverse.to(target);
    }

    /**
     * @param id an id
     * @return the element that has it, or null
     */
    public ModelElement element(String id) {
        return elements.get(id);
    }

    /**
     * Does some work and hands over each change that it makes, in order, also of elements that it takes out of the model.
     *
     * @param changes gets the changes; must not change the model
     * @param work what changes the model
     * @throws IllegalStateException if this is called by such work itself
     */
    public void record(Consumer<Notification> changes, Runnable work) {
        if (recorder != null) {
            throw new IllegalStateException("Changes are being recorded already");
        }
        recorder = changes;
        try {
            work.run();
        } finally {
            recorder = null;
            forgetRemoved();
        }
    }

    private void forgetRemoved() {
        for (Notifier each : removed) {
            InternalEObject container = ((InternalEObject) each).eInternalContainer();
            boolean isBack = container != null ? container.eAdapters().contains(this) : ((InternalEObject) each).eDirectResource() != null;
            if (!isBack) {
                removeAdapter(each);
            }
        }
        removed.clear();
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (change.isTouch()) {
            return;
        }
        if (change.getFeature() instanceof EReference reference && IndexedFeatures.isIndexed(reference)) {
            update((EObject) change.getNotifier(), reference, change);
        } else if (change.getFeature() == SightlinePackage.Literals.MODEL_ELEMENT__ID) {
            elements.remove(change.getOldStringValue(), change.getNotifier());
            elements.put(change.getNewStringValue(), (ModelElement) change.getNotifier());
        }
        if (recorder != null && change.getNotifier() instanceof EObject) {
            recorder.accept(change);
        }
    }

    private void update(EObject source, EReference reference, Notification change) {
        if (change.getEventType() == Notification.MOVE) {
            return;
        }
        inverse.remove(source, reference, change.getOldValue());
        if (change.getEventType() != Notification.REMOVE_MANY) {
            inverse.add(source, reference, change.getNewValue());
        }
    }

    /** While changes are recorded, what leaves the model is still watched: it may be changed before or after it leaves. */
    @Override
    protected void removeAdapter(Notifier notifier, boolean checkContainer, boolean checkResource) {
        if (recorder != null && notifier instanceof EObject) {
            removed.add(notifier);
        } else {
            super.removeAdapter(notifier, checkContainer, checkResource);
        }
    }

    @Override
    protected void setTarget(EObject target) {
        super.setTarget(target);
        features.of(target.eClass()).forEach(feature -> inverse.add(target, feature, target.eGet(feature)));
        if (target instanceof ModelElement element) {
            elements.put(element.getId(), element);
        }
    }

    @Override
    protected void unsetTarget(EObject target) {
        super.unsetTarget(target);
        features.of(target.eClass()).forEach(feature -> inverse.remove(target, feature, target.eGet(feature)));
        if (target instanceof ModelElement element) {
            elements.remove(element.getId(), element);
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
