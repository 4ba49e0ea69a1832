/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.model.edit.record;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change of one feature, which can be taken back and made again.
 *
 * <p>A change of one end of a pair of opposite references, or of a container, changes the other end as well, and each is recorded. So
 * both ways only do what is not done already, and see to it that the place in a list is right in any case.
 */
sealed interface Change {

    /** Takes the change back; the model is as it was just after it. */
    void undo();

    /** Makes the change again; the model is as it was just before it. */
    void redo();

    /** A feature with one value. */
    record Value(EObject object, EStructuralFeature feature, Object old, Object fresh) implements Change {

        @Override
        public void undo() {
            set(old);
        }

        @Override
        public void redo() {
            set(fresh);
        }

        private void set(Object value) {
            if (object.eGet(feature) != value) {
                object.eSet(feature, value);
            }
        }
    }

    /** Something came into a list. */
    record Added(EObject object, EStructuralFeature feature, int index, Object value) implements Change {

        @Override
        public void undo() {
            new Place(object, feature).take(index, value);
        }

        @Override
        public void redo() {
            new Place(object, feature).put(index, value);
        }
    }

    /** Something went out of a list. */
    record Removed(EObject object, EStructuralFeature feature, int index, Object value) implements Change {

        @Override
        public void undo() {
            new Place(object, feature).put(index, value);
        }

        @Override
        public void redo() {
            new Place(object, feature).take(index, value);
        }
    }

    /** Something changed its place in a list. */
    record Moved(EObject object, EStructuralFeature feature, int from, int to) implements Change {

        @Override
        public void undo() {
            new Place(object, feature).list.move(from, to);
        }

        @Override
        public void redo() {
            new Place(object, feature).list.move(to, from);
        }
    }

    /** A list in which things are put and taken, unless that has happened already. */
    final class Place {

        private final EList<Object> list;
        private final boolean isReference;

        @SuppressWarnings("unchecked")
        Place(EObject object, EStructuralFeature feature) {
            list = (EList<Object>) object.eGet(feature);
            isReference = feature instanceof EReference;
        }

        void put(int index, Object value) {
            if (isReference && list.contains(value)) {
                list.move(Math.min(index, list.size() - 1), value);
            } else {
                list.add(Math.min(index, list.size()), value);
            }
        }

        void take(int index, Object value) {
            if (index < list.size() && isSame(list, index, value)) {
                list.remove(index);
            } else if (isReference) {
                list.remove(value);
            }
        }

        private boolean isSame(List<Object> values, int index, Object value) {
            return isReference ? values.get(index) == value : values.get(index).equals(value);
        }
    }
}
