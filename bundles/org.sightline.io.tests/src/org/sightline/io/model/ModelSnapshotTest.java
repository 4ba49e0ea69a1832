/*
 * Copyright (c) 2026 the Sightline authors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0
 * SPDX-License-Identifier: EPL-2.0
 */
package org.sightline.io.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.sightline.io.OutputException;
import org.sightline.model.customerprocess.Lane;
import org.sightline.model.customerprocess.Portfolio;
import org.sightline.model.customerprocess.SightlineFactory;

class ModelSnapshotTest {

    private static final Path FILE = Path.of("order.sightline");

    private final Portfolio model = LargeModels.portfolio(2, 300);

    @Test
    void copy_isWrittenAsTheSameBytes() throws Exception {
        Portfolio copy = ModelSnapshot.of(model);

        assertNotSame(model, copy);
        assertArrayEquals(ModelWriter.bytes(model, FILE), ModelWriter.bytes(copy, FILE));
    }

    @Test
    void copyInSlices_isTheSameAsAtOnce() throws Exception {
        ModelSnapshot snapshot = new ModelSnapshot(model);
        int slices = 1;
        while (!snapshot.advance(0)) {
            slices++;
        }

        assertTrue(slices > 20, "it took " + slices + " slices");
        assertArrayEquals(ModelWriter.bytes(model, FILE), ModelWriter.bytes(snapshot.portfolio(), FILE));
    }

    @Test
    void copy_staysAsItWasWhenTheModelChanges() throws Exception {
        byte[] before = ModelWriter.bytes(model, FILE);
        Portfolio copy = ModelSnapshot.of(model);
        model.setName("Changed");
        model.getProcesses().remove(1);

        assertArrayEquals(before, ModelWriter.bytes(copy, FILE));
        assertFalse(copy.getProcesses().isEmpty());
    }

    @Test
    void referenceToWhatIsNotInTheModel_isRefusedInTheCopyToo() {
        Lane lane = model.getProcesses().get(0).getLanes().get(0);
        lane.setRepresents(SightlineFactory.eINSTANCE.createCustomer());

        assertThrows(OutputException.class, () -> ModelWriter.bytes(ModelSnapshot.of(model), FILE));
    }
}
