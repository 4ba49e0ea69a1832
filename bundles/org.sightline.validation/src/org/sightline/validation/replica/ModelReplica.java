/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.replica;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.validation.change.FeatureState;

/**
 * A copy of a model that another thread may read at leisure while the model itself is edited. It becomes equal to the model as it
 * was at a moment by being told what has changed up to then; the originals themselves are never looked into. Derived features
 * and their caches are those of the copy.
 *
 * <p>Belongs to one thread, which need not be that of the model. Objects that were removed are kept, as long as the replica
 * itself, since references to them may be left and undo may bring them back.</p>
 */
public final class ModelReplica {

    private final Map<EObject, EObject> copies = new IdentityHashMap<>();
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    /** @param changes what has changed in the model since the last call, in its order; at the first call, all of the model */
    public void apply(ModelChanges changes) {
        for (FeatureState state : changes.states()) {
            state.restoreTo(copyOf(state.object()), this::counterpart);
        }
    }

    private Object counterpart(Object value) {
        return value instanceof EObject object ? copyOf(object) : value;
    }

    /**
     * @param original an object of the model
     * @return what stands for it here
     */
    public EObject copyOf(EObject original) {
        EObject copy = copies.get(original);
        if (copy == null) {
            copy = EcoreUtil.create(original.eClass());
            unsetId(copy);
            copies.put(original, copy);
            originals.put(copy, original);
        }
        return copy;
    }

    /* The only feature that is set from the beginning. */
    private static void unsetId(EObject copy) {
        if (copy.eClass().getEIDAttribute() != null) {
            copy.eUnset(copy.eClass().getEIDAttribute());
        }
    }

    /**
     * @param copy an object of the replica
     * @return the object of the model for which it stands
     */
    public EObject originalOf(EObject copy) {
        return originals.get(copy);
    }
}
