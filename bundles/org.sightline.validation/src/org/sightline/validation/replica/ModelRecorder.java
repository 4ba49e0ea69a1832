/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.replica;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.validation.change.FeatureState;
import org.sightline.validation.change.ModelObserver;

/**
 * Writes down what changes in a model, so that a {@link ModelReplica} can follow it on another thread. Belongs to the
 * thread of the model. Each change costs an entry in a set; {@link #take} costs as much as the values that changed.
 */
public final class ModelRecorder {

    private final Map<EObject, Set<EStructuralFeature>> changed = new LinkedHashMap<>();
    private final ModelObserver observer = new Observer();

    /** @param root the root of a model; the first changes taken are all of it */
    public ModelRecorder(EObject root) {
        observer.observe(root);
    }

    /**
     * @return what has changed since the last call. To be called when the model is at rest, such as after a command, not in the
     *     middle of one
     */
    public ModelChanges take() {
        List<FeatureState> states = new ArrayList<>();
        changed.forEach((object, features) -> features.forEach(feature -> states.add(FeatureState.of(object, feature))));
        changed.clear();
        return new ModelChanges(states);
    }

    /** Follows the model no longer. */
    public void dispose() {
        observer.dispose();
        changed.clear();
    }

    private final class Observer extends ModelObserver {

        @Override
        protected void observed(EObject object) {
            // A copy begins with nothing set, so that what is set is enough.
            Set<EStructuralFeature> features = changed.computeIfAbsent(object, any -> new LinkedHashSet<>());
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (isStored(feature) && object.eIsSet(feature)) {
                    features.add(feature);
                }
            }
        }

        @Override
        protected void changed(EObject object, EStructuralFeature feature) {
            changed.computeIfAbsent(object, any -> new LinkedHashSet<>()).add(feature);
        }
    }
}
