/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.validation.replica;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.validation.RandomEdits;
import org.sightline.validation.RandomModels;

/** Whatever is edited, the replica equals the model. */
class ModelReplicaPropertyTest {

    @Property(tries = 60, seed = "3", shrinking = ShrinkingMode.OFF)
    void replica_equalsTheModel(@ForAll int seed, @ForAll @IntRange(min = 1, max = 4) int editsAtOnce) {
        Portfolio model = RandomModels.model(seed);
        RandomEdits edits = new RandomEdits(model, seed);
        ModelRecorder recorder = new ModelRecorder(model);
        ModelReplica replica = new ModelReplica();
        for (int i = 0; i < 60; i++) {
            if (i % editsAtOnce == 0) {
                replica.apply(recorder.take());

                assertTrue(EcoreUtil.equals(model, replica.copyOf(model)), edits::last);
            }
            edits.edit();
        }
        recorder.dispose();
    }
}
