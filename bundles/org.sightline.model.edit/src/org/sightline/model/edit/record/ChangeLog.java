/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.record;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes of a model in the order in which they happened. All of them can be taken back and made again, time after time, as long as
 * the model is then as it was just after or just before them. Every place in every list comes back as well. O(changes), in time and
 * in memory.
 */
public final class ChangeLog {

    private final List<Change> changes = new ArrayList<>();

    /** @param change what has just happened; the place of a container is known from its contents and left out */
    public void add(Notification change) {
        if (change.getFeature() instanceof EStructuralFeature feature && !feature.isDerived() && !isContainer(feature)) {
            add((EObject) change.getNotifier(), feature, change);
        }
    }

    private static boolean isContainer(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainer();
    }

    private void add(EObject object, EStructuralFeature feature, Notification change) {
        int position = change.getPosition();
        switch (change.getEventType()) {
            case Notification.ADD -> changes.add(new Change.Added(object, feature, position, change.getNewValue()));
            case Notification.ADD_MANY -> addAll(object, feature, change);
            case Notification.REMOVE -> changes.add(new Change.Removed(object, feature, position, change.getOldValue()));
            case Notification.REMOVE_MANY -> removeAll(object, feature, change);
            case Notification.MOVE -> changes.add(new Change.Moved(object, feature, (Integer) change.getOldValue(), position));
            default -> set(object, feature, change);
        }
    }

    private void set(EObject object, EStructuralFeature feature, Notification change) {
        if (feature.isMany()) {
            changes.add(new Change.Removed(object, feature, change.getPosition(), change.getOldValue()));
            changes.add(new Change.Added(object, feature, change.getPosition(), change.getNewValue()));
        } else {
            changes.add(new Change.Value(object, feature, change.getOldValue(), change.getNewValue()));
        }
    }

    private void addAll(EObject object, EStructuralFeature feature, Notification change) {
        int position = change.getPosition();
        for (Object value : (List<?>) change.getNewValue()) {
            changes.add(new Change.Added(object, feature, position++, value));
        }
    }

    /** From the last to the first, so that each is told by the place that it had before any was gone. */
    private void removeAll(EObject object, EStructuralFeature feature, Notification change) {
        List<?> values = (List<?>) change.getOldValue();
        int[] positions = (int[]) change.getNewValue();
        for (int i = values.size() - 1; i >= 0; i--) {
            changes.add(new Change.Removed(object, feature, positions == null ? i : positions[i], values.get(i)));
        }
    }

    /** @return whether nothing has changed */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Changes the model: takes all changes back, the last first. */
    public void undo() {
        changes.reversed().forEach(Change::undo);
    }

    /** Changes the model: makes all changes again. */
    public void redo() {
        changes.forEach(Change::redo);
    }
}
