/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sightline.io.model.ElementForm.Slot;
import org.sightline.model.customerprocess.Portfolio;

/**
 * A copy of a model, with the same ids, that is made little by little in the model's thread and belongs to whichever thread takes it
 * then. The model must not be changed between the slices; whoever changes it starts over. The copy is written as the same bytes.
 *
 * <pre>
 * while (!snapshot.advance(MILLISECONDS.toNanos(10))) {
 *     // let the user go on
 * }
 * </pre>
 */
public final class ModelSnapshot {

    private static final int AT_ONCE = 64;

    private final Map<EClass, ElementForm> forms = new HashMap<>();
    private final Map<InternalEObject, InternalEObject> copies = new LinkedHashMap<>();
    private final Deque<InternalEObject> toCopy = new ArrayDeque<>();
    private final Portfolio copy;
    private Iterator<Map.Entry<InternalEObject, InternalEObject>> toJoin;

    /** @param portfolio a model */
    public ModelSnapshot(Portfolio portfolio) {
        InternalEObject root = (InternalEObject) portfolio;
        copy = (Portfolio) begin(root);
    }

    /**
     * @param portfolio a model
     * @return a copy, made at once
     */
    public static Portfolio of(Portfolio portfolio) {
        ModelSnapshot snapshot = new ModelSnapshot(portfolio);
        while (!snapshot.advance(Long.MAX_VALUE)) {
            continue;
        }
        return snapshot.portfolio();
    }

    /**
     * Goes on with the copy.
     *
     * @param nanos about how long to go on
     * @return whether it is complete
     */
    public boolean advance(long nanos) {
        long start = System.nanoTime();
        do {
            for (int i = 0; i < AT_ONCE && !isComplete(); i++) {
                next();
            }
        } while (!isComplete() && System.nanoTime() - start < nanos);
        return isComplete();
    }

    private boolean isComplete() {
        return toCopy.isEmpty() && toJoin != null && !toJoin.hasNext();
    }

    private void next() {
        if (!toCopy.isEmpty()) {
            copyContents(toCopy.pop());
            return;
        }
        if (toJoin == null) {
            toJoin = copies.entrySet().iterator();
        }
        if (toJoin.hasNext()) {
            Map.Entry<InternalEObject, InternalEObject> pair = toJoin.next();
            copyReferences(pair.getKey(), pair.getValue());
        }
    }

    /** @return the copy; complete once {@link #advance} says so */
    public Portfolio portfolio() {
        return copy;
    }

    private InternalEObject begin(InternalEObject original) {
        InternalEObject begun = (InternalEObject) EcoreUtil.create(original.eClass());
        copies.put(original, begun);
        toCopy.push(original);
        return begun;
    }

    private List<Slot> slots(InternalEObject element) {
        return forms.computeIfAbsent(element.eClass(), ElementForm::new).stored();
    }

    private void copyContents(InternalEObject original) {
        InternalEObject target = copies.get(original);
        for (Slot slot : slots(original)) {
            if (original.eIsSet(slot.id())) {
                Object value = original.eGet(slot.id(), false, true);
                switch (slot.shape()) {
                    case CHILDREN -> copyChildren(target, slot, value);
                    case VALUE -> target.eSet(slot.id(), value);
                    case TEXTS -> list(target, slot).addAll((List<?>) value);
                    default -> { }
                }
            }
        }
    }

    private void copyChildren(InternalEObject target, Slot slot, Object value) {
        if (value instanceof List<?> children) {
            InternalEList<Object> list = list(target, slot);
            children.forEach(child -> list.addUnique(begin((InternalEObject) child)));
        } else {
            target.eSet(slot.id(), begin((InternalEObject) value));
        }
    }

    private void copyReferences(InternalEObject original, InternalEObject target) {
        for (Slot slot : slots(original)) {
            if (slot.shape() == ElementForm.Shape.IDS && original.eIsSet(slot.id())) {
                Object value = original.eGet(slot.id(), false, true);
                if (value instanceof List<?> values) {
                    InternalEList<Object> list = list(target, slot);
                    values.forEach(each -> list.add(counterpart(each)));
                } else {
                    target.eSet(slot.id(), counterpart(value));
                }
            }
        }
    }

    /** What is not part of the model stays what it is; writing the copy refuses it as writing the model would. */
    private Object counterpart(Object element) {
        Object counterpart = copies.get(element);
        return counterpart == null ? element : counterpart;
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(InternalEObject element, Slot slot) {
        return (InternalEList<Object>) element.eGet(slot.id(), false, true);
    }
}
